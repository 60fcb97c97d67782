package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edustat.concept.Grid;

/**
 * Collects the rows of a first walk as long as they are few; of a large table only a head is kept, and the rest is read
 * again when it is wanted.
 */
final class KeptRows {

    /** Enough for titles and headers, and for the first hundreds of rows, by which a paper is attributed. */
    private static final int HEAD_CELLS = 8_000;

    private final Room room;
    private final OriginalState original;
    private final List<Grid.Row> rows = new ArrayList<>();
    private int cells;
    private int headRows;
    private boolean large;

    /** @param original as it was before the walk began */
    KeptRows(Room room, OriginalState original) {
        this.room = room;
        this.original = original;
    }

    /** How many cells of one document may still be kept, whatever the number of its tables. */
    static final class Room {

        /** Some ten megabytes: every form that people fill in by hand is far smaller. */
        private static final int CELLS = 100_000;

        private int left = CELLS;
    }

    void add(Grid.Row row) {
        if (large) {
            return;
        }
        cells += row.cells().size();
        headRows += cells <= Math.min(HEAD_CELLS, room.left) ? 1 : 0;
        if (cells <= room.left) {
            rows.add(row);
        } else {
            large = true;
            rows.subList(headRows, rows.size()).clear();
        }
    }

    /** All rows from top to bottom; some programs write those of a small sheet out of order. */
    Iterable<Grid.Row> rows(RowCursor.Opening again) {
        room.left -= rows.stream().mapToInt(row -> row.cells().size()).sum();
        if (large) {
            return new RereadRows(rows, () -> reopened(again));
        }
        rows.sort(Comparator.comparingInt(Grid.Row::index));
        return List.copyOf(rows);
    }

    private RowCursor reopened(RowCursor.Opening again) throws IOException {
        original.mustHold();
        return again.open();
    }
}
