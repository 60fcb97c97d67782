package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints a listing in columns that line up on a terminal, where a Chinese character is two columns wide. */
final class TablePrinter {

    private static final String GAP = "  ";
    /** Wider cells are not padded, so that one long message does not push every row apart. */
    private static final int WIDEST_PADDED = 60;

    private TablePrinter() {}

    static void print(Listing listing, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(listing.headings());
        listing.rows()
                .forEach(row -> lines.add(row.stream().map(Object::toString).toList()));
        int[] widths = widths(lines, listing.headings().size());
        lines.forEach(line -> out.println(line(line, widths)));
        out.flush();
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], Math.min(width(line.get(column)), WIDEST_PADDED));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column).replaceAll("\\s+", " ");
            line.append(cell);
            if (column < cells.size() - 1) {
                line.append(" ".repeat(Math.max(0, widths[column] - width(cell))))
                        .append(GAP);
            }
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TablePrinter::width).sum();
    }

    private static int width(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        boolean wide = script == Character.UnicodeScript.HAN
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF01 && character <= 0xFF60);
        return wide ? 2 : 1;
    }
}
