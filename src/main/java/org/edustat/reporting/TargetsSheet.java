package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Source;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 目标达成: what was promised for the year, in whose words, and what came of it. */
record TargetsSheet(List<Verdict> verdicts, Layout layout, Words words) {

    /** By place and indicator, as the bureau reads it; what is left is settled by the place in the paper. */
    static final Comparator<Verdict> ORDER = Comparator.comparing(
                    (Verdict verdict) -> verdict.target().key())
            .thenComparing(verdict -> verdict.target().source(), Source.NATURAL)
            .thenComparing(verdict ->
                    verdict.citation() == null ? "" : verdict.citation().id());

    SheetModel sheet() {
        List<RowModel> rows = new ArrayList<>();
        @Nullable String region = null;
        for (Verdict verdict : verdicts.stream().sorted(ORDER).toList()) {
            String here = verdict.target().key().region();
            rows.add(row(verdict, !here.equals(region)));
            region = here;
        }
        return new Listing("targets", 3, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.verdict"), 11),
                new Column(words.text("column.region"), 13),
                new Column(words.text("column.indicator"), 21),
                new Column(words.text("column.slice"), 13),
                new Column(words.text("column.deadline"), 12),
                new Column(words.text("column.comparator"), 9),
                new Column(words.text("column.target"), 11),
                new Column(words.text("column.figure"), 11),
                new Column(words.text("column.gap"), 10),
                new Column(words.text("column.unit"), 8),
                new Column(words.text("column.reason"), 20),
                new Column(words.text("column.trend"), 24),
                new Column(words.text("column.set_by"), 12),
                new Column(words.text("column.quotation"), 36),
                new Column(words.text("column.place"), 30));
    }

    private RowModel row(Verdict verdict, boolean opensGroup) {
        Target target = verdict.target();
        Key key = target.key();
        return new RowModel(
                List.of(
                        CellModel.words(VerdictLook.role(verdict.status()), words.coded("verdict", verdict.status())),
                        CellModel.words(Role.TEXT, words.region(key.region())),
                        CellModel.words(Role.TEXT, words.indicator(key.indicator())),
                        CellModel.words(Role.TEXT, words.slice(key)),
                        CellModel.words(Role.CODE, words.period(key.period())),
                        CellModel.words(Role.CODE, words.coded("comparator", target.comparator())),
                        new AmountCell(words).cell(Role.NUMBER, target.amount()),
                        figure(verdict.figure()),
                        gap(verdict),
                        CellModel.words(Role.CODE, words.unit(target.amount().unit())),
                        CellModel.words(Role.QUOTE, words.coded("reason", verdict.reason())),
                        CellModel.words(Role.QUOTE, new TrendText(words).of(verdict)),
                        CellModel.words(Role.TEXT, words.region(target.setBy())),
                        CellModel.words(Role.QUOTE, Quotation.of(target.source().origin())),
                        CellModel.words(Role.QUOTE, place(verdict))),
                opensGroup);
    }

    private String place(Verdict verdict) {
        return verdict.citation() == null
                ? words.place(verdict.target().source())
                : new TrendText(words).of(verdict.citation());
    }

    private CellModel figure(@Nullable Figure figure) {
        return figure == null
                ? CellModel.words(Role.UNKNOWN, words.text("targets.no_figure"))
                : new AmountCell(words)
                        .cell(Role.NUMBER, figure.chosen().amount())
                        .linkedTo(Links.toSource(layout, words, figure.key()));
    }

    private CellModel gap(Verdict verdict) {
        BigDecimal gap = VerdictLook.gap(verdict);
        return gap == null
                ? CellModel.blank(Role.NUMBER)
                : new AmountCell(words)
                        .difference(Role.NUMBER, verdict.target().amount().unit(), gap);
    }
}
