package org.edustat.reading.text;

import java.util.List;

import org.edustat.concept.Cell;
import org.edustat.concept.Grid;

/**
 * A cell of a word document's table as the file has it.
 *
 * @param column where it begins
 * @param width how many columns it spans
 * @param continued whether it belongs to the cell above
 */
record Box(int column, int width, boolean continued, String text, Cell.Style style) {

    /** @param number which table of the document it is */
    static Grid grid(List<List<Box>> rows, int number) {
        GridBuilder grid = new GridBuilder(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            grid.beginRow();
            for (Box box : rows.get(row)) {
                if (!box.continues(rows, row)) {
                    grid.moveTo(box.column());
                    grid.put(box.text(), box.width(), box.depth(rows, row), box.style());
                }
            }
            grid.endRow(false);
        }
        return grid.grid(number);
    }

    /** Whether a box belongs to one above; a file may say so of a box that nothing stands above. */
    private boolean continues(List<List<Box>> rows, int row) {
        return continued && row > 0 && rows.get(row - 1).stream().anyMatch(this::inLine);
    }

    private int depth(List<List<Box>> rows, int row) {
        int depth = 1;
        while (row + depth < rows.size()
                && rows.get(row + depth).stream().anyMatch(below -> below.continued() && inLine(below))) {
            depth++;
        }
        return depth;
    }

    private boolean inLine(Box other) {
        return column == other.column() && width == other.width();
    }
}
