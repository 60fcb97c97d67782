package org.edustat.reporting.sheet;

import java.util.List;

/**
 * One row: its cells from column A on.
 *
 * @param opensGroup whether a line above it tells it apart from the rows before
 */
public record RowModel(List<CellModel> cells, boolean opensGroup) {

    public static final RowModel EMPTY = new RowModel(List.of(), false);

    public RowModel {
        cells = List.copyOf(cells);
    }

    public static RowModel of(CellModel... cells) {
        return new RowModel(List.of(cells), false);
    }
}
