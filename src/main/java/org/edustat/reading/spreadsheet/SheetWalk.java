package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.List;

import org.edustat.concept.CellRange;

/** A walk down one sheet of a workbook. */
interface SheetWalk extends RowCursor {

    /** The merges that were met so far: all of them after the last row. */
    List<CellRange> merges();

    /** What was wrong in what was walked through. */
    SheetFaults faults();

    /** Opens the same sheet again, at its top. */
    @FunctionalInterface
    interface Opening extends RowCursor.Opening {

        @Override
        SheetWalk open() throws IOException;
    }
}
