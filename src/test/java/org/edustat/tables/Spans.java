package org.edustat.tables;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;

/** How far a cell of a drawing reaches. */
record Spans(int columns, int rows) {

    private static final Spans ONE = new Spans(1, 1);

    /** Null where another cell covers this one. */
    static @Nullable Spans of(Drawing drawing, CellAddress at) {
        for (CellRange merge : drawing.merges()) {
            if (merge.contains(at)) {
                return merge.first().equals(at)
                        ? new Spans(
                                merge.last().column() - at.column() + 1,
                                merge.last().row() - at.row() + 1)
                        : null;
            }
        }
        return ONE;
    }
}
