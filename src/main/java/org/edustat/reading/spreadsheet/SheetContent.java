package org.edustat.reading.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Severity;

/**
 * The cells of one sheet.
 *
 * @param rows from top to bottom
 * @param uncalculated how many formulas have no stored result
 * @param firstUncalculated the first of them, or null where there is none
 * @param faults what else was wrong
 */
record SheetContent(
        List<CellRange> merges,
        Iterable<Grid.Row> rows,
        int uncalculated,
        @Nullable CellAddress firstUncalculated,
        SheetFaults faults) {

    /**
     * @param rows collects the rows
     * @param again opens the sheet when the file is no longer open
     */
    static SheetContent read(KeptRows rows, SheetWalk.Opening opening, SheetWalk.Opening again) throws IOException {
        int uncalculated = 0;
        CellAddress first = null;
        try (SheetWalk cursor = opening.open()) {
            List<CellAddress> lost = new ArrayList<>();
            for (Grid.Row row = cursor.nextRow(); row != null; row = cursor.nextRow()) {
                rows.add(row);
                for (Cell cell : row.cells()) {
                    if (cell.type() == Cell.Type.UNCALCULATED) {
                        uncalculated++;
                        first = first == null ? cell.at() : first;
                    } else if (cell.type() == Cell.Type.TEXT && StoredCell.lost(cell.text())) {
                        lost.add(cell.at());
                    }
                }
            }
            Iterable<Grid.Row> all = rows.rows(again);
            SheetFaults faults = cursor.faults();
            lost.forEach(faults::lost);
            return new SheetContent(cursor.merges(), all, uncalculated, first, faults);
        }
    }

    /** What the clerk should know about this sheet. */
    List<Finding> findings(String path, String sheet, boolean sheetHidden) {
        List<Finding> findings = new ArrayList<>();
        if (sheetHidden) {
            findings.add(Finding.about(path, "reading.hidden_sheet", Severity.NOTE, path, sheet));
        }
        if (firstUncalculated != null) {
            String count = Integer.toString(uncalculated);
            String first = firstUncalculated.a1();
            findings.add(Finding.about(path, "reading.uncalculated", Severity.WARNING, path, sheet, first, count));
        }
        findings.addAll(faults.findings(path, sheet));
        return findings;
    }
}
