package org.edustat.extraction.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Layout;
import org.edustat.concept.Cell;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Label;
import org.edustat.concept.Origin;
import org.edustat.concept.Quantity;
import org.edustat.concept.Severity;
import org.edustat.extraction.meaning.CellDraft;
import org.edustat.extraction.meaning.Side;
import org.edustat.extraction.signs.Signs;

/** The figures of one table, from top to bottom and from left to right. */
final class Figures {

    /** A cell that reaches further is no figure of its rows together. */
    private static final int MOST_ROWS = 8;

    private static final Signs NUMERALS = Signs.of("〇零一二两三四五六七八九十百千万");
    private static final Pattern SPELLED = Pattern.compile("[〇零一二两三四五六七八九十百千万亿点]+[余多]?(?:人|名|位|所|家|个|万?元|亿元|亩|册|台)?");

    private final Grid grid;
    private final TableArea area;
    private final RowHeaders rows;
    private final CellLabels labels;
    private final CellQuantity quantities;
    private final Hidden hidden;
    /** By the index of the column; null where it holds no figures. */
    private final @Nullable Column[] columns;

    private final Map<Integer, Headers> unread;

    Figures(
            Grid grid,
            Sheet sheet,
            TableArea area,
            List<Label> before,
            CellQuantity quantities,
            Hidden hidden,
            @Nullable Layout layout) {
        this.grid = grid;
        this.area = area;
        this.rows = new RowHeaders(area);
        this.quantities = quantities;
        this.hidden = hidden;
        ColumnHeaders above = new ColumnHeaders(sheet, area);
        this.labels = new CellLabels(area, above, grid.sheet(), before, layout);
        this.unread = UnreadColumns.of(area);
        this.columns =
                new Column[1 + area.values().stream().max(Integer::compare).orElse(-1)];
        for (int column : area.values()) {
            String settled = layout == null ? null : layout.column(Fingerprint.words(above.of(column)));
            if (!Layout.NO_FIGURES.equals(settled)) {
                columns[column] = new Column(Headers.above(above.of(column)), labels.above(column));
            }
        }
    }

    /** What stands around the table, nearest first: what a table that goes on with it does not say again. */
    List<Label> beside() {
        return labels.beside();
    }

    /** What all figures of one column share. */
    private record Column(Headers headers, Side labels) {}

    /** Reads rows of the table: its body, or the part of it that stands in one window. */
    void read(List<SheetRow> body, Consumer<CellDraft> drafts, Consumer<Finding> doubts) {
        List<HeadedRow> headed = rows.read(body);
        for (int at = 0; at < headed.size(); at++) {
            read(headed, at, drafts, doubts);
        }
    }

    private void read(List<HeadedRow> headed, int at, Consumer<CellDraft> drafts, Consumer<Finding> doubts) {
        HeadedRow row = headed.get(at);
        if (row.section() != null) {
            return;
        }
        RowContext context = RowContext.of(row, labels);
        for (SheetCell cell : row.row().cells()) {
            Column above = cell.column() < columns.length ? columns[cell.column()] : null;
            Headers promising = above == null ? unread.get(cell.column()) : null;
            if (above != null) {
                boolean merged = row.row().merge(cell.column()) != null;
                RowContext own = merged ? ofAll(headed, at, cell, context) : context;
                boolean read = draft(row.row(), cell, own, above, drafts);
                doubt(cell, read, context, above.headers(), doubts);
            } else if (promising != null && cell.kind() == CellKind.TEXT) {
                doubt(cell, false, context, promising, doubts);
            }
        }
    }

    /** A figure that reaches over several rows is of all of them: 教职工数 of 初中 and 普通高中. */
    private RowContext ofAll(List<HeadedRow> headed, int at, SheetCell cell, RowContext first) {
        int end = at + 1;
        while (end < headed.size()
                && end < at + MOST_ROWS
                && headed.get(end).section() == null
                && headed.get(end).row().shown(cell.column()) == cell) {
            end++;
        }
        return end == at + 1 ? first : first.ofAll(headed.subList(at, end), labels);
    }

    /** Hands on the figure of a cell; false where none can be read. */
    private boolean draft(SheetRow in, SheetCell cell, RowContext row, Column above, Consumer<CellDraft> drafts) {
        if (above.headers().places().isEmpty()
                && CellLabels.datesEvent(cell, row.headers().quoted())) {
            return true;
        }
        Quantity quantity = quantities.of(cell);
        if (quantity == null) {
            return false;
        }
        List<Side> sides = labels.of(row.labels(), above.labels(), row.unit());
        Origin.InGrid origin = row.origin(grid, cell, above.headers());
        hidden.see(in, cell, origin);
        drafts.accept(new CellDraft(quantity, sides, origin, row.partOf(grid, cell)));
        return true;
    }

    /** What stands where a figure should and cannot be read as one. */
    private void doubt(SheetCell cell, boolean read, RowContext row, Headers above, Consumer<Finding> doubts) {
        String rule = read ? null : rule(cell);
        if (rule != null) {
            Origin.InGrid origin = row.origin(grid, cell, above);
            List<String> arguments = List.of(origin.place(), origin.text(), origin.quotation());
            doubts.accept(new Finding(rule, Severity.WARNING, null, origin, null, arguments));
        }
    }

    /** 一千一百, 三十余所 where the figures of others stand. */
    private static boolean spelled(String words) {
        return !words.isEmpty()
                && NUMERALS.has(words.charAt(0))
                && SPELLED.matcher(words).matches();
    }

    private static @Nullable String rule(SheetCell cell) {
        if (cell.cell().type() == Cell.Type.UNCALCULATED) {
            return "extraction.formula_without_value";
        }
        if (cell.cell().type() == Cell.Type.ERROR) {
            return "extraction.formula_error";
        }
        boolean written = cell.kind() != CellKind.MASKED && cell.kind() != CellKind.MISSING;
        return written && (Wording.hasDigit(cell.folded()) || spelled(cell.folded()))
                ? "extraction.number_unreadable"
                : null;
    }
}
