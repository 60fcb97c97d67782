package org.edustat.tables;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/**
 * A sheet drawn as text: a line is a row, {@code |} ends a cell. {@code <} is merged with the cell on the left,
 * {@code ^} with the one above, {@code \n} breaks a line inside a cell.
 *
 * @param name of the sheet
 * @param rows their cells, trimmed of ordinary spaces; empty where there is nothing
 */
record Drawing(String name, List<List<String>> rows, List<CellRange> merges) {

    static Drawing of(String name, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                String text = cell.replaceAll("^ +| +$", "").replace("\\n", "\n");
                CellAddress at = new CellAddress(rows.size(), cells.size());
                if (text.equals("<") || text.equals("^")) {
                    widen(merges, at, text.equals("<"));
                    text = "";
                }
                cells.add(text);
            }
            rows.add(cells);
        }
        return new Drawing(name, rows, merges);
    }

    /** A line of a csv file is one cell of a drawing, and its fields are the columns. */
    static Drawing ofFields(String name, List<String> lines) {
        return new Drawing(
                name, lines.stream().map(line -> List.of(line.split(",", -1))).toList(), List.of());
    }

    private static void widen(List<CellRange> merges, CellAddress to, boolean left) {
        CellAddress from =
                left ? new CellAddress(to.row(), to.column() - 1) : new CellAddress(to.row() - 1, to.column());
        for (int at = 0; at < merges.size(); at++) {
            if (merges.get(at).contains(from)) {
                merges.set(at, new CellRange(merges.get(at).first(), to));
                return;
            }
        }
        merges.add(new CellRange(from, to));
    }

    String text(CellAddress at) {
        List<String> row = at.row() < rows.size() ? rows.get(at.row()) : List.of();
        return at.column() < row.size() ? row.get(at.column()) : "";
    }
}
