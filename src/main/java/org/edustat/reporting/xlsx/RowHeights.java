package org.edustat.reporting.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.SheetModel;

/** How high the rows must be so that no words are cut. Programs do not agree on it by themselves. */
final class RowHeights {

    /** The room that a line of text takes beside its letters, as a share of their size. */
    private static final double LEADING = 1.42;

    private static final float MARGIN_POINTS = 5;

    /** The highest row that Excel knows. */
    private static final float MOST_POINTS = 409;

    /** The size of the letters in which the width of a column is counted. */
    private static final double STANDARD_SIZE = 11;

    /** What the border and the padding of a cell take of its width. */
    private static final double PADDING_CHARACTERS = 1.2;

    /** What a line that is followed by another leaves empty, as no sign may begin or end one that must not. */
    private static final int LOST_AT_THE_END = 2;

    /** From here on a character is as wide as two Latin ones. */
    private static final int FIRST_WIDE = 0x2000;

    private final SheetModel sheet;
    private final Map<CellAddress, Integer> lastColumns = new TreeMap<>();
    private final Set<Integer> mergedRows = new HashSet<>();

    RowHeights(SheetModel sheet) {
        this.sheet = sheet;
        for (CellRange merge : sheet.merges()) {
            lastColumns.put(merge.first(), merge.last().column());
            mergedRows.add(merge.first().row());
        }
    }

    float points(int row) {
        List<CellModel> cells = sheet.rows().get(row).cells();
        double most = STANDARD_SIZE * LEADING;
        for (int column = 0; column < cells.size(); column++) {
            CellModel cell = cells.get(column);
            Look look = Look.of(cell.role());
            int lines = look.wrapped() && cell.number() == null ? lines(cell, look, width(row, column)) : 1;
            boolean empty = cell.number() == null && cell.text().isEmpty();
            most = Math.max(most, empty ? 0 : lines * look.size() * LEADING);
        }
        return Math.min((float) Math.ceil(most) + MARGIN_POINTS, MOST_POINTS);
    }

    private int width(int row, int column) {
        if (!mergedRows.contains(row) && column < sheet.widths().size()) {
            return sheet.widths().get(column);
        }
        int last = lastColumns.getOrDefault(new CellAddress(row, column), column);
        int width = 0;
        for (int covered = column; covered <= last && covered < sheet.widths().size(); covered++) {
            width += sheet.widths().get(covered);
        }
        return width;
    }

    private static int lines(CellModel cell, Look look, int width) {
        double room =
                (width - PADDING_CHARACTERS - 2.0 * (cell.indent() + look.indent())) * STANDARD_SIZE / look.size();
        String text = cell.text();
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? lines(text, room)
                : text.lines().mapToInt(line -> lines(line, room)).sum();
    }

    private static int lines(String unbroken, double room) {
        if (2 * unbroken.length() <= room) {
            return 1;
        }
        double characters = 0;
        for (int index = 0, point; index < unbroken.length(); index += Character.charCount(point)) {
            point = unbroken.codePointAt(index);
            characters += point >= FIRST_WIDE ? 2 : 1;
        }
        return characters <= room ? 1 : (int) Math.ceil(characters / Math.max(room - LOST_AT_THE_END, 1));
    }
}
