package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/**
 * Draws a grid as text: a line is a row, {@code |} ends a cell. {@code <} is merged with the cell on the left,
 * {@code ^} with the one above. A cell may begin with marks: {@code *} bold, {@code >} a step of indent, {@code =} a
 * stored number, {@code %} a stored number shown in percent. Spaces around a cell are no part of it, full width ones
 * are.
 */
final class Sketch {

    private Sketch() {}

    static Grid grid(String sheet, String drawing) {
        List<Grid.Row> rows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        String[] lines = drawing.split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            String[] texts = lines[row].split("\\|");
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < texts.length; column++) {
                String text = trimmed(texts[column]);
                if (text.equals("<") || text.equals("^")) {
                    widen(merges, row, column, text.equals("<"));
                } else if (!text.isEmpty()) {
                    cells.add(cell(new CellAddress(row, column), text));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Grid.Row(row, false, cells));
            }
        }
        return new Grid(sheet, 0, merges, rows);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^ +| +$", "");
    }

    private static void widen(List<CellRange> merges, int row, int column, boolean left) {
        CellAddress from = left ? new CellAddress(row, column - 1) : new CellAddress(row - 1, column);
        CellAddress to = new CellAddress(row, column);
        for (int at = 0; at < merges.size(); at++) {
            if (merges.get(at).contains(from)) {
                merges.set(at, new CellRange(merges.get(at).first(), to));
                return;
            }
        }
        merges.add(new CellRange(from, to));
    }

    private static Cell cell(CellAddress at, String drawn) {
        boolean bold = drawn.startsWith("*");
        String rest = bold ? drawn.substring(1) : drawn;
        int indent = 0;
        while (rest.startsWith(">")) {
            indent++;
            rest = rest.substring(1);
        }
        boolean percent = rest.matches("%-?\\d.*");
        if (!percent && !rest.matches("=-?\\d.*")) {
            return new Cell(at, Cell.Type.TEXT, rest, null, new Cell.Style(bold, indent, false, false));
        }
        String digits = rest.substring(1);
        BigDecimal shown = new BigDecimal(digits);
        BigDecimal stored = percent ? shown.movePointLeft(2) : shown;
        String text = percent ? digits + "%" : digits;
        return new Cell(at, Cell.Type.NUMBER, text, stored, new Cell.Style(bold, indent, percent, false));
    }
}
