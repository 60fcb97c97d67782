package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 修订说明: every figure and sum that moved since the release before, with its one cause. */
record RevisionsSheet(YearReport report, Layout layout, Words words) {

    /** Nobody reads more; the command lists all. */
    private static final int MOST = 20_000;

    SheetModel sheet() {
        List<Revised> revised = report.surroundings().revised();
        List<RowModel> rows =
                new ArrayList<>(revised.stream().limit(MOST).map(this::row).toList());
        if (revised.isEmpty()) {
            rows.add(RowModel.of(CellModel.words(
                    Role.TEXT,
                    words.text(report.surroundings().release() > 1 ? "revisions.none" : "revisions.first"))));
        }
        if (revised.size() > MOST) {
            rows.add(RowModel.of(CellModel.words(
                    Role.DOUBT, words.text("revisions.more", Integer.toString(revised.size() - MOST)))));
        }
        return new Listing("revisions", 2, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.region"), 26),
                new Column(words.text("column.subject"), 40),
                new Column(words.text("column.before"), 14),
                new Column(words.text("column.after"), 14),
                new Column(words.text("column.gap"), 13),
                new Column(words.text("column.unit"), 8),
                new Column(words.text("column.cause"), 16),
                new Column(words.text("column.paper"), 56),
                new Column(words.text("column.why"), 30));
    }

    private RowModel row(Revised revised) {
        Amount any = revised.after() != null ? revised.after() : revised.before();
        return RowModel.of(
                CellModel.words(Role.TEXT, words.region(revised.key().region())),
                CellModel.words(
                                Role.ROW_HEADER,
                                revised.total()
                                        ? words.text("revisions.total", words.subject(revised.key()))
                                        : words.subject(revised.key()))
                        .linkedTo(Links.toFigure(layout, revised.key())),
                cell(revised.before()),
                cell(revised.after()),
                gap(revised.before(), revised.after()),
                CellModel.words(Role.CODE, any == null ? "" : words.unit(any.unit())),
                CellModel.words(Role.CODE, words.text("cause." + revised.cause())),
                CellModel.words(Role.QUOTE, revised.paper()),
                CellModel.words(Role.QUOTE, revised.why()));
    }

    private CellModel cell(@Nullable Amount amount) {
        return amount == null
                ? CellModel.words(Role.UNKNOWN, words.text("revisions.nothing"))
                : new AmountCell(words).cell(Role.NUMBER, amount);
    }

    private CellModel gap(@Nullable Amount before, @Nullable Amount after) {
        BigDecimal from = before == null ? null : before.value();
        BigDecimal to = after == null ? null : after.value();
        return from == null || to == null || after == null
                ? CellModel.blank(Role.NUMBER)
                : new AmountCell(words).difference(Role.NUMBER, after.unit(), to.subtract(from));
    }
}
