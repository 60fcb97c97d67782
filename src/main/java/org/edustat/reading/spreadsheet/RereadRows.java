package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Grid;

/**
 * The rows of a table that is too large to be kept: each walk reads the original again. It was read whole once, so a
 * walk that fails means that the original is gone, which is a failure of the system.
 */
final class RereadRows implements Iterable<Grid.Row> {

    private final RowCursor.Opening opening;

    RereadRows(RowCursor.Opening opening) {
        this.opening = opening;
    }

    @Override
    public Iterator<Grid.Row> iterator() {
        try {
            return new Walk(opening.open());
        } catch (IOException gone) {
            throw new UncheckedIOException("an original could not be read again", gone);
        }
    }

    /** A walk that is given up half-way leaves its file to the garbage collector, which closes it. */
    private static final class Walk implements Iterator<Grid.Row> {

        private final RowCursor cursor;
        private Grid.@Nullable Row next;

        Walk(RowCursor cursor) {
            this.cursor = cursor;
            this.next = advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Grid.Row next() {
            Grid.Row row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = advance();
            return row;
        }

        private Grid.@Nullable Row advance() {
            try {
                Grid.Row row = cursor.nextRow();
                if (row == null) {
                    cursor.close();
                }
                return row;
            } catch (IOException gone) {
                throw new UncheckedIOException("an original could not be read again", gone);
            }
        }
    }
}
