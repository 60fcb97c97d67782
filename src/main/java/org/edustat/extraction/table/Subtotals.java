package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** 小计 below the rows of a group, in the column of the groups: it sums up that group and no more. */
final class Subtotals {

    private static final String SUBTOTAL = "小计";

    /** The group of the rows that were seen last. */
    private @Nullable RowHeading group;
    /** Whether some group had more than one row. */
    private boolean grouped;

    static boolean is(RowHeading heading) {
        return heading.words().equals(SUBTOTAL);
    }

    /**
     * The headers of the next row, those of a subtotal below its group.
     *
     * @param column the first column of the stub
     */
    List<List<RowHeading>> placed(List<List<RowHeading>> paths, int column) {
        RowHeading first = paths.isEmpty() ? null : inColumn(paths.get(0), column);
        if (first == null || first.total() && !is(first)) {
            return paths;
        }
        if (is(first)) {
            return grouped && group != null ? below(group, first, paths) : paths;
        }
        boolean same = group != null && group.cell().at().equals(first.cell().at());
        grouped |= same;
        group = same || first.cell().kind() != CellKind.TEXT ? group : first;
        return paths;
    }

    private static @Nullable RowHeading inColumn(List<RowHeading> path, int column) {
        for (RowHeading heading : path) {
            if (!heading.section() && heading.cell().column() == column) {
                return heading;
            }
        }
        return null;
    }

    private static List<List<RowHeading>> below(RowHeading group, RowHeading sum, List<List<RowHeading>> paths) {
        List<List<RowHeading>> placed = new ArrayList<>(paths);
        List<RowHeading> path = new ArrayList<>(paths.get(0));
        path.add(path.indexOf(sum), group);
        placed.set(0, path);
        return placed;
    }
}
