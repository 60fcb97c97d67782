package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Grid;

/**
 * The rows of a table that is too large to be kept: a head that is kept, and the rows below it, for which each walk
 * reads the original again. It was read whole once, so a walk that fails means that the original is gone or another
 * one, which is a failure of the system.
 */
final class RereadRows implements Iterable<Grid.Row> {

    private final List<Grid.Row> head;
    private final RowCursor.Opening below;

    /**
     * @param head the first rows
     * @param opening opens the table at its top, head included
     */
    RereadRows(List<Grid.Row> head, RowCursor.Opening opening) {
        this.head = List.copyOf(head);
        this.below = opening;
    }

    @Override
    public Iterator<Grid.Row> iterator() {
        return new Walk();
    }

    /** A walk that is given up below the head leaves its file to the garbage collector, which closes it. */
    private final class Walk implements Iterator<Grid.Row> {

        private int told;
        private boolean ended;
        private @Nullable RowCursor cursor;
        private Grid.@Nullable Row next;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = told < head.size() ? head.get(told++) : fromBelow();
                ended = next == null;
            }
            return next != null;
        }

        @Override
        public Grid.Row next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Grid.Row row = next;
            next = null;
            return row;
        }

        private Grid.@Nullable Row fromBelow() {
            try {
                RowCursor open = cursor == null ? belowHead() : cursor;
                cursor = open;
                Grid.Row row = open.nextRow();
                if (row == null) {
                    open.close();
                }
                return row;
            } catch (IOException gone) {
                throw new UncheckedIOException("an original could not be read again", gone);
            }
        }

        private RowCursor belowHead() throws IOException {
            RowCursor open = below.open();
            for (int row = 0; row < head.size(); row++) {
                open.nextRow();
            }
            return open;
        }
    }
}
