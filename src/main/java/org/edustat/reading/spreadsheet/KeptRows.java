package org.edustat.reading.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edustat.concept.Grid;

/** Collects the rows of a first walk as long as they are few; a large table is read again instead. */
final class KeptRows {

    /** Some ten megabytes: every form that people fill in by hand is far smaller. */
    private static final int CELLS = 100_000;

    private final List<Grid.Row> rows = new ArrayList<>();
    private int cells;

    void add(Grid.Row row) {
        cells += row.cells().size();
        if (cells > CELLS) {
            rows.clear();
        } else {
            rows.add(row);
        }
    }

    /** All rows from top to bottom; some programs write those of a small sheet out of order. */
    Iterable<Grid.Row> rows(RowCursor.Opening again) {
        if (cells > CELLS) {
            return new RereadRows(again);
        }
        rows.sort(Comparator.comparingInt(Grid.Row::index));
        return List.copyOf(rows);
    }
}
