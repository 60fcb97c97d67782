package org.edustat.reading.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Severity;

/** What is not as it should be in the make of a sheet; whatever it is, the rest is read. */
final class SheetFaults {

    /** Programs that draw frames write some hundreds; whole columns were formatted where there are more. */
    private static final int MANY_BLANKS = 100_000;

    /** No form that people fill in is wider. */
    private static final int MANY_COLUMNS = 2_000;

    private @Nullable CellRange dimension;
    private int lastRow = -1;
    private int lastColumn = -1;
    private long blanks;
    private int merges;
    private @Nullable String firstMerge;
    private int lost;
    private @Nullable CellAddress firstLost;

    /** What the file says where the sheet ends; it is not relied on. */
    void dimension(String reference) {
        try {
            CellRange told = CellRange.parse(reference.replace("$", ""));
            // many programs write A1 before they know
            dimension = told.first().equals(told.last()) ? null : told;
        } catch (IllegalArgumentException none) {
            dimension = null;
        }
    }

    /** A row with something in it. */
    void seen(Grid.Row row) {
        lastRow = Math.max(lastRow, row.index());
        List<Cell> cells = row.cells();
        lastColumn = Math.max(lastColumn, cells.get(cells.size() - 1).at().column());
    }

    /** A row of nothing but looks. */
    void blank(Grid.Row row) {
        blanks += row.cells().size();
    }

    void merges(int broken, @Nullable String first) {
        merges = broken;
        firstMerge = first;
    }

    void lost(CellAddress at) {
        lost++;
        firstLost = firstLost == null ? at : firstLost;
    }

    List<Finding> findings(String path, String sheet) {
        List<Finding> findings = new ArrayList<>();
        if (lastRow < 0) {
            findings.add(Finding.about(path, "reading.sheet_blank", Severity.NOTE, path, sheet));
        }
        if (firstMerge != null) {
            String count = Integer.toString(merges);
            findings.add(Finding.about(path, "reading.merges", Severity.WARNING, path, sheet, firstMerge, count));
        }
        if (firstLost != null) {
            String count = Integer.toString(lost);
            findings.add(
                    Finding.about(path, "reading.text_lost", Severity.WARNING, path, sheet, firstLost.a1(), count));
        }
        if (dimension != null
                && (lastRow > dimension.last().row()
                        || lastColumn > dimension.last().column())) {
            String last = new CellAddress(lastRow, lastColumn).a1();
            findings.add(Finding.about(path, "reading.dimension", Severity.NOTE, path, sheet, dimension.a1(), last));
        }
        if (blanks > MANY_BLANKS) {
            findings.add(Finding.about(path, "reading.blanks", Severity.NOTE, path, sheet, Long.toString(blanks)));
        }
        if (lastColumn >= MANY_COLUMNS) {
            String columns = Integer.toString(lastColumn + 1);
            findings.add(Finding.about(path, "reading.wide", Severity.NOTE, path, sheet, columns));
        }
        return findings;
    }
}
