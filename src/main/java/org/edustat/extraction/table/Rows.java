package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Cell;

/** The rows of one table while they are sorted into title, head, body and notes. */
final class Rows {

    private final List<Integer> title = new ArrayList<>();
    private final List<Integer> head = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    /** Rows that stand alone and wait for what follows: more figures, or nothing. */
    private final List<Integer> loose = new ArrayList<>();

    static Rows of(TableArea area) {
        Rows rows = new Rows();
        rows.title.addAll(area.title());
        rows.head.addAll(area.head());
        rows.body.addAll(area.body());
        rows.loose.addAll(area.notes());
        return rows;
    }

    boolean inBody() {
        return !body.isEmpty();
    }

    boolean headless() {
        return head.isEmpty();
    }

    void add(int row, RowRole role, Sheet sheet) {
        switch (role) {
            case LONE -> loose.add(row);
            case MATTER -> (inBody() ? loose : title).add(row);
            case NUMBERING -> {
                // the columns' numbers say nothing of the figures
            }
            case HEAD -> addHead(row, sheet);
            case DATA -> addData(row, sheet);
        }
    }

    private void addHead(int row, Sheet sheet) {
        if (inBody()) {
            loose.add(row);
            return;
        }
        for (int lone : loose) {
            (head.isEmpty() && !headsColumns(lone, row, sheet) ? title : head).add(lone);
        }
        loose.clear();
        head.add(row);
    }

    /** Whether a piece of text alone stands over a part of the columns and not over the table. */
    private static boolean headsColumns(int lone, int below, Sheet sheet) {
        Cell only = sheet.cells(lone).get(0);
        boolean overAll = sheet.cells(below).get(0).at().column() >= only.at().column()
                && sheet.shown(below, 0).filter(cell -> cell.at().row() <= lone).isEmpty();
        boolean spans = sheet.lastColumn(only) > only.at().column();
        return !overAll && spans && only.at().column() > 0
                || spans && only.at().column() > firstColumn(sheet) && below == lone + 1;
    }

    private static int firstColumn(Sheet sheet) {
        return sheet.rows().stream()
                .mapToInt(row -> sheet.cells(row).get(0).at().column())
                .min()
                .orElse(0);
    }

    private void addData(int row, Sheet sheet) {
        if (!inBody() && head.isEmpty()) {
            title.addAll(loose);
        } else if (!inBody()) {
            int firstFigure = firstFigure(row, sheet);
            for (int lone : loose) {
                boolean overColumns = sheet.cells(lone).get(0).at().column() >= firstFigure;
                (overColumns && body.isEmpty() ? head : body).add(lone);
            }
        } else {
            body.addAll(loose);
        }
        loose.clear();
        body.add(row);
    }

    private static int firstFigure(int row, Sheet sheet) {
        List<Cell> cells = sheet.cells(row);
        return cells.stream()
                .skip(1)
                .filter(cell -> sheet.kind(cell).figure())
                .mapToInt(cell -> cell.at().column())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * The rows of the table that begins below this one: what stands loose here is its title, else it goes on under this
     * one's.
     */
    Rows next() {
        Rows next = new Rows();
        next.title.addAll(loose.isEmpty() ? title : loose);
        loose.clear();
        return next;
    }

    Rows followedBy(Rows more) {
        if (more.inBody()) {
            body.addAll(loose);
            loose.clear();
            body.addAll(more.title);
            body.addAll(more.body);
        }
        loose.addAll(more.loose);
        return this;
    }

    Rows withNotes(List<Integer> notes) {
        loose.addAll(notes);
        return this;
    }

    /** The table, or empty where no column holds figures. */
    Optional<TableArea> area(Sheet sheet) {
        Columns columns = new Columns(sheet, head, body);
        return columns.values().isEmpty()
                ? Optional.empty()
                : Optional.of(new TableArea(title, head, body, loose, columns.stub(), columns.values()));
    }
}
