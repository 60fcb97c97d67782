package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.Grid;

/** A row of a sheet with the cells that hold something; a merged area shows its content at each of its cells. */
final class SheetRow {

    private final int index;
    private final boolean hidden;
    private final List<SheetCell> cells;
    private final List<Merged> merges;

    private SheetRow(int index, boolean hidden, List<SheetCell> cells, List<Merged> merges) {
        this.index = index;
        this.hidden = hidden;
        this.cells = List.copyOf(cells);
        this.merges = List.copyOf(merges);
    }

    static SheetRow of(Grid.Row row) {
        List<SheetCell> cells = new ArrayList<>(row.cells().size());
        boolean ordered = true;
        for (Cell cell : row.cells()) {
            SheetCell held = new SheetCell(cell);
            if (cell.type() == Cell.Type.UNCALCULATED || !held.folded().isEmpty()) {
                ordered &= cells.isEmpty() || cells.get(cells.size() - 1).column() < held.column();
                cells.add(held);
            }
        }
        return new SheetRow(row.index(), row.hidden(), ordered ? cells : inOrder(cells), List.of());
    }

    private static List<SheetCell> inOrder(List<SheetCell> cells) {
        TreeMap<Integer, SheetCell> byColumn = new TreeMap<>();
        cells.forEach(cell -> byColumn.put(cell.column(), cell));
        return List.copyOf(byColumn.values());
    }

    SheetRow with(List<Merged> areas) {
        return new SheetRow(index, hidden, cells, areas);
    }

    /** Counted from 0, empty rows included. */
    int index() {
        return index;
    }

    boolean hidden() {
        return hidden;
    }

    /** The cells that hold something, from left to right; a merged area counts where it begins. */
    List<SheetCell> cells() {
        return cells;
    }

    SheetCell first() {
        return cells.get(0);
    }

    SheetCell last() {
        return cells.get(cells.size() - 1);
    }

    /** What stands in the cell itself; null where it is empty. */
    @Nullable
    SheetCell own(int column) {
        int low = 0;
        int high = Math.min(cells.size() - 1, column);
        while (low <= high) {
            int middle = high == column ? high : (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return cells.get(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** What a cell shows: its own content, or that of the merged area that it lies in; null where it is empty. */
    @Nullable
    SheetCell shown(int column) {
        Merged merge = merge(column);
        return merge == null ? own(column) : merge.content();
    }

    CellKind kind(int column) {
        SheetCell shown = shown(column);
        return shown == null ? CellKind.BLANK : shown.kind();
    }

    boolean figure(int column) {
        return kind(column).figure();
    }

    @Nullable
    Merged merge(int column) {
        for (Merged merge : merges) {
            if (merge.over(column)) {
                return merge;
            }
        }
        return null;
    }

    /** The last column of the merged area that begins at a cell, or the cell's own. */
    int reach(SheetCell cell) {
        Merged merge = merge(cell.column());
        return merge == null ? cell.column() : merge.last();
    }
}
