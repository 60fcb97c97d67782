package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The rows of one table while they are sorted into title, head, body and notes. */
final class Rows {

    private final List<SheetRow> title = new ArrayList<>();
    private final List<SheetRow> head = new ArrayList<>();
    private final List<SheetRow> body = new ArrayList<>();
    /** Rows that stand alone and wait for what follows: more figures, or nothing. */
    private final List<SheetRow> loose = new ArrayList<>();

    /** The table of a window above whose rows go on, else null. */
    private final @Nullable TableArea above;

    Rows() {
        this(null);
    }

    private Rows(@Nullable TableArea above) {
        this.above = above;
    }

    static Rows of(TableArea area) {
        Rows rows = new Rows(area.begun() ? area : null);
        rows.title.addAll(area.title());
        rows.head.addAll(area.head());
        rows.body.addAll(area.body());
        rows.loose.addAll(area.notes());
        return rows;
    }

    boolean inBody() {
        return above != null || !body.isEmpty();
    }

    boolean headless() {
        return head.isEmpty();
    }

    void add(SheetRow row, RowRole role, Sheet sheet) {
        switch (role) {
            case LONE -> loose.add(row);
            case MATTER -> (inBody() ? loose : title).add(row);
            case NUMBERING -> {
                // the columns' numbers say nothing of the figures
            }
            case HEAD -> addHead(row, sheet);
            case DATA -> addData(row);
        }
    }

    private void addHead(SheetRow row, Sheet sheet) {
        if (inBody()) {
            loose.add(row);
            return;
        }
        for (SheetRow lone : loose) {
            (head.isEmpty() && !headsColumns(lone, row, sheet) ? title : head).add(lone);
        }
        loose.clear();
        head.add(row);
    }

    /** Whether a piece of text alone stands over a part of the columns and not over the table. */
    private static boolean headsColumns(SheetRow lone, SheetRow below, Sheet sheet) {
        SheetCell only = lone.first();
        SheetCell corner = below.shown(0);
        boolean overAll = below.first().column() >= only.column()
                && (corner == null || corner.at().row() > lone.index());
        boolean spans = lone.reach(only) > only.column();
        return !overAll && spans && only.column() > 0
                || spans && only.column() > sheet.firstColumn() && below.index() == lone.index() + 1;
    }

    private void addData(SheetRow row) {
        if (!inBody() && head.isEmpty()) {
            title.addAll(loose);
        } else if (!inBody()) {
            int firstFigure = firstFigure(row);
            for (SheetRow lone : loose) {
                boolean overColumns = lone.first().column() >= firstFigure;
                (overColumns && body.isEmpty() ? head : body).add(lone);
            }
        } else {
            body.addAll(loose);
        }
        loose.clear();
        body.add(row);
    }

    private static int firstFigure(SheetRow row) {
        for (int at = 1; at < row.cells().size(); at++) {
            if (row.cells().get(at).figure()) {
                return row.cells().get(at).column();
            }
        }
        return Integer.MAX_VALUE;
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

    Rows withNotes(List<SheetRow> notes) {
        loose.addAll(notes);
        return this;
    }

    /** The table, or empty where no column holds figures. */
    Optional<TableArea> area(Sheet sheet) {
        if (above != null) {
            return Optional.of(
                    new TableArea(title, head, body, loose, above.stub(), above.values(), true, above.pairs()));
        }
        Columns columns = new Columns(sheet, head, body);
        return columns.values().isEmpty()
                ? Optional.empty()
                : Optional.of(new TableArea(title, head, body, loose, columns.stub(), columns.values(), false, false));
    }
}
