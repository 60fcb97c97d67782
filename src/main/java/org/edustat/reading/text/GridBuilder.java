package org.edustat.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/**
 * Lays out a table whose cells may span several columns and rows: a cell takes the first free place of its row, and a
 * place that a cell above reaches into is taken.
 */
public final class GridBuilder {

    /** As many columns as a sheet may have. */
    private static final int COLUMNS = 1 << 14;

    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final int height;
    private List<Cell> cells = new ArrayList<>();
    private int row = -1;
    private int column;

    /** @param height how many rows there are; no cell reaches below */
    public GridBuilder(int height) {
        this.height = height;
        for (int index = 0; index < height; index++) {
            taken.add(new BitSet());
        }
    }

    public void beginRow() {
        row++;
        column = 0;
        cells = new ArrayList<>();
    }

    public void endRow(boolean hidden) {
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(row, hidden, cells));
        }
    }

    /** Goes on at this column; the ones between stay free. */
    public void moveTo(int column) {
        this.column = column;
    }

    /**
     * Puts a cell into the next free place.
     *
     * @param width how many columns it spans, at least 1
     * @param depth how many rows it spans, at least 1
     */
    public void put(String text, int width, int depth, Cell.Style style) {
        column = taken.get(row).nextClearBit(column);
        int last = Math.min(COLUMNS, column + width) - 1;
        int lowest = Math.min(height, row + depth) - 1;
        if (last < column) {
            return;
        }
        for (int below = row; below <= lowest; below++) {
            taken.get(below).set(column, last + 1);
        }
        CellAddress at = new CellAddress(row, column);
        if (!text.isEmpty() || !style.equals(Cell.Style.PLAIN)) {
            cells.add(new Cell(at, text.isEmpty() ? Cell.Type.BLANK : Cell.Type.TEXT, text, null, style));
        }
        if (last > column || lowest > row) {
            merges.add(new CellRange(at, new CellAddress(lowest, last)));
        }
        column = last + 1;
    }

    public Grid grid(int table) {
        return new Grid("", table, merges, List.copyOf(rows));
    }
}
