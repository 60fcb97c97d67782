package org.edustat.reading.spreadsheet;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Grid;

/** Walks once down a table that may be larger than the memory. */
interface RowCursor extends Closeable {

    /** The next row that has content, or null at the end. */
    Grid.@Nullable Row nextRow() throws IOException;

    /** Opens the same table again, at its top. */
    @FunctionalInterface
    interface Opening {

        RowCursor open() throws IOException;
    }
}
