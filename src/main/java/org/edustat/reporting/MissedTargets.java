package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;

/** The part of 总览 that says which promises were not kept. */
record MissedTargets(List<Verdict> verdicts, Words words) {

    /** What fits on the page; the rest stands in 目标达成. */
    private static final int MOST = 10;

    /** Puts the part on the canvas and says in which row the next one may begin. */
    int put(SheetCanvas canvas, int top) {
        List<Verdict> missed = verdicts.stream()
                .filter(verdict -> verdict.status() == Verdict.Status.MISSED)
                .sorted(TargetsSheet.ORDER)
                .toList();
        canvas.put(
                top,
                0,
                OverviewSheet.LAST_COLUMN,
                CellModel.words(Role.SECTION, words.text("overview.missed_targets")));
        if (missed.isEmpty()) {
            note(canvas, top + 1, words.text("overview.none_missed"));
            return top + 3;
        }
        header(canvas, top + 1);
        int row = top + 2;
        for (Verdict verdict : missed.subList(0, Math.min(MOST, missed.size()))) {
            put(canvas, row++, verdict);
        }
        if (missed.size() > MOST) {
            note(canvas, row++, words.text("overview.more_missed", Integer.toString(missed.size() - MOST)));
        }
        return row + 1;
    }

    private void note(SheetCanvas canvas, int row, String text) {
        canvas.put(
                row,
                0,
                OverviewSheet.LAST_COLUMN,
                CellModel.words(Role.TEXT, text).linkedTo(Links.toTop(words.text("targets.sheet"))));
    }

    private void header(SheetCanvas canvas, int row) {
        canvas.header(row, 0, words.text("column.region"));
        canvas.put(row, 1, 2, CellModel.words(Role.HEADER, words.text("column.indicator")));
        canvas.header(row, 3, words.text("column.slice"));
        canvas.header(row, 4, words.text("column.deadline"));
        canvas.header(row, 5, words.text("column.target"));
        canvas.header(row, 6, words.text("column.figure"));
        canvas.header(row, 7, words.text("column.gap"));
    }

    private void put(SheetCanvas canvas, int row, Verdict verdict) {
        Target target = verdict.target();
        Key key = target.key();
        AmountCell amounts = new AmountCell(words);
        canvas.put(row, 0, CellModel.words(Role.TEXT, words.region(key.region())));
        canvas.put(
                row,
                1,
                2,
                CellModel.words(
                        Role.TEXT,
                        words.text(
                                "overview.with_unit",
                                words.indicator(key.indicator()),
                                words.unit(target.amount().unit()))));
        canvas.put(row, 3, CellModel.words(Role.TEXT, words.slice(key)));
        canvas.put(row, 4, CellModel.words(Role.CODE, words.period(key.period())));
        canvas.put(row, 5, amounts.cell(Role.NUMBER, target.amount()));
        Figure figure = verdict.figure();
        canvas.put(
                row,
                6,
                figure == null
                        ? CellModel.blank(Role.NUMBER)
                        : amounts.cell(Role.NUMBER, figure.chosen().amount()));
        BigDecimal gap = VerdictLook.gap(verdict);
        canvas.put(
                row,
                7,
                gap == null
                        ? CellModel.blank(Role.NUMBER)
                        : amounts.difference(Role.BAD, target.amount().unit(), gap));
    }
}
