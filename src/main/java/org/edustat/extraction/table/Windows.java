package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/** Walks once down the rows of a grid and shows as many of them together as fit in a window. */
final class Windows {

    /** Some fifteen megabytes: every form that people fill in by hand fits, and a list of any length needs no more. */
    static final int CELLS = 50_000;

    private final Grid grid;
    private final Iterator<Grid.Row> rows;
    private final int cells;
    private final Map<CellRange, SheetCell> reaching = new HashMap<>();

    Windows(Grid grid, int cells) {
        this.grid = grid;
        this.rows = grid.rows().iterator();
        this.cells = cells;
    }

    /** Whether rows are left below the last window. */
    boolean more() {
        return rows.hasNext();
    }

    /** The next rows, under those that are to be looked at again with them. */
    Sheet next(List<SheetRow> again) {
        List<SheetRow> window = new ArrayList<>(again);
        int held = 0;
        for (SheetRow row : again) {
            held += row.cells().size();
        }
        while (rows.hasNext() && (held < cells || window.size() == again.size())) {
            SheetRow row = SheetRow.of(rows.next());
            if (!row.cells().isEmpty()) {
                window.add(row);
                held += row.cells().size();
            }
        }
        if (!window.isEmpty()) {
            int top = window.get(0).index();
            reaching.keySet().removeIf(merge -> merge.last().row() < top);
        }
        return Sheet.of(window, grid.merges(), reaching);
    }

    /** The last of these rows, as many as may be looked at again: half a window. */
    List<SheetRow> last(List<SheetRow> left) {
        int held = 0;
        int from = left.size();
        while (from > 0 && held + left.get(from - 1).cells().size() <= cells / 2) {
            from--;
            held += left.get(from).cells().size();
        }
        return left.subList(from, left.size());
    }
}
