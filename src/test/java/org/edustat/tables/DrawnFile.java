package org.edustat.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a drawn table as a file of its kind. */
final class DrawnFile {

    private DrawnFile() {}

    static Path write(TableCase drawn, Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve(drawn.path()));
        Path file = inbox.resolve(drawn.name() + "." + drawn.kind().name().toLowerCase());
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (drawn.kind()) {
                case XLSX, XLS -> DrawnWorkbook.write(drawn, out);
                case CSV -> out.write(csv(drawn.sheets().get(0)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case HTML ->
                    out.write(DrawnPage.html(drawn.sheets()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case TXT -> out.write(txt(drawn.sheets().get(0)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case DOCX -> DrawnDocument.write(drawn.sheets(), out);
                case PDF -> DrawnPaper.write(drawn.sheets().get(0), out);
                default -> throw new IllegalArgumentException(drawn.kind().name());
            }
        }
        return file;
    }

    /** How many rows of the drawing stand before the table: lines of text in a file that is no workbook. */
    static int linesBefore(TableCase drawn, Drawing sheet) {
        return switch (drawn.kind()) {
            case HTML, DOCX, TXT, PDF -> linesBefore(sheet);
            default -> 0;
        };
    }

    static int linesBefore(Drawing sheet) {
        int lines = 0;
        while (sheet.rows().get(lines).size() < 2) {
            lines++;
        }
        return lines;
    }

    private static String csv(Drawing sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream()
                        .map(text -> text.matches("(?s).*[,\n\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    /** Columns of text, each as wide as its widest words: a Chinese character is as wide as two digits. */
    private static String txt(Drawing sheet) {
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        int before = linesBefore(sheet);
        for (List<String> row : sheet.rows().subList(before, sheet.rows().size())) {
            for (int column = 0; row.size() > 1 && column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                text.append(cell);
                if (column < row.size() - 1) {
                    text.append(" ".repeat(widths[column] - width(cell) + 3));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    static int width(String text) {
        return text.codePoints().map(sign -> sign > 0x2e7f ? 2 : 1).sum();
    }
}
