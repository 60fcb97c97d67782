package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Grid;
import org.edustat.reading.archive.OfficePackage;

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

    static SheetContent read(OfficePackage container, Workbook.Sheet sheet, SheetContext context)
            throws IOException, XMLStreamException {
        List<Grid.Row> rows = new ArrayList<>();
        int uncalculated = 0;
        CellAddress first = null;
        try (SheetCursor cursor = new SheetCursor(container.open(sheet.part()), context)) {
            for (Grid.Row row = cursor.nextRow(); row != null; row = cursor.nextRow()) {
                rows.add(row);
                for (Cell cell : row.cells()) {
                    if (cell.type() == Cell.Type.UNCALCULATED) {
                        uncalculated++;
                        first = first == null ? cell.at() : first;
                    }
                }
            }
            // some programs write rows out of order
            rows.sort(Comparator.comparingInt(Grid.Row::index));
            return new SheetContent(cursor.merges(), List.copyOf(rows), uncalculated, first);
        }
    }
}
