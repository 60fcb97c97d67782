package org.edustat.planted;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import org.edustat.concept.Finding;
import org.edustat.planted.Layout.Drawn;

/** Writes the papers into an inbox, each in the layout of its city, and knows where each cell has come to stand. */
final class Post {

    private static final String WORKBOOK = ".xlsx";

    private final Path inbox;
    private final Function<Paper, Layout> layouts;
    private final Map<String, String> places = new HashMap<>();

    Post(Path inbox, Function<Paper, Layout> layouts) {
        this.inbox = inbox;
        this.layouts = layouts;
    }

    Path inbox() {
        return inbox;
    }

    void write(List<Paper> papers) throws IOException {
        for (Paper paper : papers) {
            Files.createDirectories(inbox.resolve(paper.path()).getParent());
            if (paper.isText()) {
                Files.writeString(inbox.resolve(paper.path()), String.join("\n", paper.lines()) + "\n");
            } else {
                write(paper, layouts.apply(paper));
            }
        }
    }

    /** Whether a finding stands where a cell of a page has come to stand. */
    boolean isAt(Paper paper, String cell, Finding finding) {
        return finding.origin() != null
                && (finding.path() + " " + finding.origin().place()).equals(places.get(paper.path() + " " + cell));
    }

    private void write(Paper paper, Layout layout) throws IOException {
        List<Drawn> pages = layout.draw(paper);
        switch (layout) {
            case CSV -> {
                for (Drawn page : pages) {
                    list(paper, page);
                }
            }
            case DOCUMENT -> document(paper, pages);
            default -> workbook(paper, pages);
        }
    }

    private void note(Paper paper, Drawn page, String path, String before) {
        page.at().forEach((from, to) -> places.put(paper.path() + " " + from, path + " " + before + to));
    }

    private void list(Paper paper, Drawn page) throws IOException {
        String path = paper.path().replace(WORKBOOK, "—" + page.name() + ".csv");
        List<List<String>> rows = new ArrayList<>(List.of(List.of(page.title()), List.of()));
        rows.addAll(page.rows());
        note(paper, page, path, "");
        Files.writeString(
                inbox.resolve(path),
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private void document(Paper paper, List<Drawn> pages) throws IOException {
        String path = paper.path().replace(WORKBOOK, ".docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream bytes = Files.newOutputStream(inbox.resolve(path))) {
            for (int number = 0; number < pages.size(); number++) {
                Drawn page = pages.get(number);
                document.createParagraph().createRun().setText(page.title());
                int columns = page.rows().get(0).size();
                XWPFTable table = document.createTable(page.rows().size(), columns);
                for (int row = 0; row < page.rows().size(); row++) {
                    for (int column = 0; column < page.rows().get(row).size(); column++) {
                        table.getRow(row)
                                .getCell(column)
                                .setText(page.rows().get(row).get(column));
                    }
                }
                note(paper, page, path, number == 0 ? "" : "#" + (number + 1) + "!");
            }
            document.write(bytes);
        }
    }

    private void workbook(Paper paper, List<Drawn> pages) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(inbox.resolve(paper.path()))) {
            for (Drawn page : pages) {
                fill(workbook.createSheet(page.name()), page);
                note(paper, page, paper.path(), page.name() + "!");
            }
            workbook.write(bytes);
        }
    }

    private static void fill(Sheet sheet, Drawn page) {
        sheet.createRow(0).createCell(0).setCellValue(page.title());
        int columns = page.rows().get(0).size();
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        int next = Drawn.HEAD;
        for (List<String> above : page.above()) {
            line(sheet.createRow(next), above);
            merge(sheet, next++, above);
        }
        for (List<String> row : page.rows()) {
            line(sheet.createRow(next++), row);
        }
    }

    /** Cells with the same words beside one another are one. */
    private static void merge(Sheet sheet, int row, List<String> texts) {
        int from = 0;
        for (int at = 1; at <= texts.size(); at++) {
            if (at == texts.size() || !texts.get(at).equals(texts.get(from))) {
                if (at - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(row, row, from, at - 1));
                }
                from = at;
            }
        }
    }

    private static void line(Row row, List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            if (text.isEmpty()) {
                continue;
            }
            Cell cell = row.createCell(at);
            if (at > 0 && text.matches("-?[0-9]{1,15}(\\.[0-9]+)?")) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
        }
    }
}
