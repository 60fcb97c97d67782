package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;

/**
 * The cells of one sheet.
 *
 * @param rows from top to bottom
 * @param uncalculated how many formulas have no stored result
 * @param firstUncalculated the first of them, or null where there is none
 */
record SheetContent(
        List<CellRange> merges,
        Iterable<Grid.Row> rows,
        int uncalculated,
        @Nullable CellAddress firstUncalculated) {

    static SheetContent read(Path original, String part, SheetContext context) throws IOException {
        KeptRows rows = new KeptRows();
        int uncalculated = 0;
        CellAddress first = null;
        try (SheetCursor cursor = SheetCursor.open(original, part, context)) {
            for (Grid.Row row = cursor.nextRow(); row != null; row = cursor.nextRow()) {
                rows.add(row);
                for (Cell cell : row.cells()) {
                    if (cell.type() == Cell.Type.UNCALCULATED) {
                        uncalculated++;
                        first = first == null ? cell.at() : first;
                    }
                }
            }
            Iterable<Grid.Row> all = rows.rows(() -> SheetCursor.open(original, part, context));
            return new SheetContent(cursor.merges(), all, uncalculated, first);
        }
    }
}
