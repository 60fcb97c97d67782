package org.edustat.operations.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.Origin;
import org.edustat.concept.TableOutline;

/**
 * The columns of a table of whose figures none came under an indicator.
 *
 * @param columns by their letters
 * @param headers the words over them
 */
record Unheard(TableOutline table, List<String> columns, List<String> headers) {

    /** Those of the tables of a file that have any. */
    static List<Unheard> in(FileReport report) {
        List<Unheard> unheard = new ArrayList<>();
        for (TableOutline table : report.outlines()) {
            List<String> columns = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            for (TableOutline.Column column : table.figures()) {
                if (!column.header().isEmpty() && !heard(report, table, column)) {
                    columns.add(column.first().a1().replaceAll("[0-9]", ""));
                    headers.add(column.header());
                }
            }
            if (!columns.isEmpty()) {
                unheard.add(new Unheard(table, columns, headers));
            }
        }
        return unheard;
    }

    /** Whether a figure of the column is under an indicator, or it has none at all. */
    private static boolean heard(FileReport report, TableOutline table, TableOutline.Column column) {
        boolean any = false;
        for (ReadStatement read : report.statements()) {
            if (read.statement().origin() instanceof Origin.InGrid cell
                    && cell.sheet().equals(table.sheet())
                    && cell.table() == table.table()
                    && column.equals(column(report, table, cell.cell()))) {
                any = true;
                if (!read.settled().indicator().isEmpty()) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** The column of the sheet's tables that a cell is of: that which begins nearest above it. */
    private static TableOutline.@Nullable Column column(FileReport report, TableOutline table, CellAddress cell) {
        TableOutline.Column nearest = null;
        for (TableOutline other : report.outlines()) {
            for (TableOutline.Column column : other.figures()) {
                boolean above = other.sheet().equals(table.sheet())
                        && other.table() == table.table()
                        && column.first().column() == cell.column()
                        && column.first().row() <= cell.row();
                if (above
                        && (nearest == null
                                || nearest.first().row() < column.first().row())) {
                    nearest = column;
                }
            }
        }
        return nearest;
    }
}
