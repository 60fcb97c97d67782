package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a sheet: bands of rows between empty rows, cut again where a new head begins. */
final class TableFinder {

    private final Sheet sheet;
    private final List<TableArea> found = new ArrayList<>();

    TableFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The tables from top to bottom. */
    List<TableArea> tables() {
        List<Integer> waiting = new ArrayList<>();
        for (List<Integer> band : bands()) {
            waiting.addAll(band);
            if (hasFigures(band)) {
                read(waiting);
                waiting.clear();
            }
        }
        if (!waiting.isEmpty() && !found.isEmpty()) {
            TableArea last = found.remove(found.size() - 1);
            found.add(Rows.of(last).withNotes(waiting).area(sheet).orElse(last));
        }
        return found.stream()
                .flatMap(area -> new SideBySide(sheet, area).tables().stream())
                .toList();
    }

    private List<List<Integer>> bands() {
        List<List<Integer>> bands = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int row : sheet.rows()) {
            if (row != last + 1) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(row);
            last = row;
        }
        return bands;
    }

    private boolean hasFigures(List<Integer> rows) {
        RowRoles roles = new RowRoles(sheet, rows);
        for (int place = 0; place < rows.size(); place++) {
            if (roles.of(place, false) == RowRole.DATA) {
                return true;
            }
        }
        return false;
    }

    private void read(List<Integer> band) {
        RowRoles roles = new RowRoles(sheet, band);
        Rows rows = new Rows();
        boolean first = true;
        for (int place = 0; place < band.size(); place++) {
            int row = band.get(place);
            RowRole role = roles.of(place, rows.inBody());
            if (rows.inBody() && role == RowRole.HEAD && dataBelow(roles, band, place)) {
                first = finish(rows, first);
                rows = rows.next();
            }
            rows.add(row, role, sheet);
        }
        finish(rows, first);
    }

    private static boolean dataBelow(RowRoles roles, List<Integer> band, int place) {
        for (int below = place + 1; below < band.size(); below++) {
            if (roles.of(below, false) == RowRole.DATA) {
                return true;
            }
        }
        return false;
    }

    /** A band without a head of its own goes on with the table above it. */
    private boolean finish(Rows rows, boolean first) {
        boolean goesOn = first && rows.headless() && !found.isEmpty();
        if (goesOn) {
            TableArea above = found.remove(found.size() - 1);
            found.add(Rows.of(above).followedBy(rows).area(sheet).orElse(above));
        } else {
            Optional<TableArea> area = rows.area(sheet);
            area.ifPresent(found::add);
        }
        return false;
    }
}
