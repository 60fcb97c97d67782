package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the tables of a sheet: bands of rows between empty rows, cut again where a new head begins. */
final class TableFinder {

    /** No row is the next one after it. */
    private static final int NOWHERE = -2;

    private final Sheet sheet;
    /** The last row above the sheet, where a table of the window above goes on in it. */
    private final int rowAbove;

    private final List<TableArea> found = new ArrayList<>();
    private final List<SheetRow> waiting = new ArrayList<>();

    TableFinder(Sheet sheet) {
        this(sheet, null, NOWHERE);
    }

    /**
     * The same in a window.
     *
     * @param open the last table of the window above, else null
     * @param rowAbove the index of that table's last row
     */
    TableFinder(Sheet sheet, @Nullable TableArea open, int rowAbove) {
        this.sheet = sheet;
        this.rowAbove = open == null ? NOWHERE : rowAbove;
        if (open != null) {
            found.add(open.below());
        }
    }

    /**
     * The tables from top to bottom. An open table comes first, with the rows that go on with it here, be they none.
     */
    List<TableArea> tables() {
        for (List<SheetRow> band : bands()) {
            waiting.addAll(band);
            boolean goesOn = band.get(0).index() == rowAbove + 1;
            RowRoles roles = new RowRoles(waiting, goesOn);
            if (goesOn || hasFigures(waiting.size() == band.size() ? roles : new RowRoles(band, false), band)) {
                Rows rows = goesOn ? Rows.of(found.remove(found.size() - 1)) : new Rows();
                read(roles, rows);
                waiting.clear();
            }
        }
        if (!waiting.isEmpty() && !found.isEmpty()) {
            TableArea last = found.remove(found.size() - 1);
            found.add(Rows.of(last).withNotes(waiting).area(sheet).orElse(last));
        }
        return List.copyOf(found);
    }

    /** The rows below the last figures: what follows shows whether they are notes or belong to it. */
    List<SheetRow> left() {
        return found.isEmpty()
                ? List.copyOf(waiting)
                : found.get(found.size() - 1).notes();
    }

    private List<List<SheetRow>> bands() {
        List<List<SheetRow>> bands = new ArrayList<>();
        int last = NOWHERE;
        for (SheetRow row : sheet.rows()) {
            if (row.index() != last + 1 || bands.isEmpty()) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(row);
            last = row.index();
        }
        return bands;
    }

    private static boolean hasFigures(RowRoles roles, List<SheetRow> rows) {
        return lastFigures(roles, rows) >= 0;
    }

    /** The place of the last row with figures, were there no table above it; -1 where there is none. */
    private static int lastFigures(RowRoles roles, List<SheetRow> rows) {
        int place = rows.size() - 1;
        while (place >= 0 && roles.of(place, false) != RowRole.DATA) {
            place--;
        }
        return place;
    }

    private void read(RowRoles roles, Rows begun) {
        Rows rows = begun;
        boolean first = true;
        int lastFigures = lastFigures(roles, waiting);
        for (int place = 0; place < waiting.size(); place++) {
            RowRole role = roles.of(place, rows.inBody());
            if (rows.inBody() && role == RowRole.HEAD && place < lastFigures) {
                finish(rows, first);
                first = false;
                rows = rows.next();
            }
            rows.add(waiting.get(place), role, sheet);
        }
        finish(rows, first);
    }

    /** A band without a head of its own goes on with the table above it. */
    private void finish(Rows rows, boolean first) {
        if (first && rows.headless() && !found.isEmpty()) {
            TableArea above = found.remove(found.size() - 1);
            found.add(Rows.of(above).followedBy(rows).area(sheet).orElse(above));
        } else {
            rows.area(sheet).ifPresent(found::add);
        }
    }
}
