package org.edustat.reporting;

import java.time.LocalDate;
import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Source;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 来源: for every figure the file, the place in it and the quoted words. */
record SourcesSheet(Layout layout, Sight sight, Disputes disputes, Words words) {

    SheetModel sheet() {
        List<RowModel> rows = layout.figures().stream().map(this::row).toList();
        return new Listing("sources", 1, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.number"), 7),
                new Column(words.text("column.region"), 14),
                new Column(words.text("column.indicator"), 21),
                new Column(words.text("column.slice"), 13),
                new Column(words.text("column.period"), 12),
                new Column(words.text("column.value"), 13),
                new Column(words.text("column.unit"), 8),
                new Column(words.text("column.written"), 11),
                new Column(words.text("column.quotation"), 38),
                new Column(words.text("column.file"), 44),
                new Column(words.text("column.place"), 14),
                new Column(words.text("column.genre"), 10),
                new Column(words.text("column.issued"), 12),
                new Column(words.text("column.witnesses"), 7),
                new Column(words.text("column.key"), 34));
    }

    private RowModel row(Figure figure) {
        Key key = figure.key();
        Source source = figure.chosen().source();
        LocalDate issued = source.issued();
        CellModel.Link back = Links.toFigure(layout, key);
        Role role = disputes.disputed(figure) ? Role.DISPUTED : Role.NUMBER;
        return RowModel.of(
                CellModel.count(Role.CODE, layout.numbers().getOrDefault(key, 0))
                        .linkedTo(back),
                CellModel.words(Role.TEXT, words.region(key.region())),
                CellModel.words(Role.TEXT, words.indicator(key.indicator())),
                CellModel.words(Role.TEXT, words.slice(key)),
                CellModel.words(Role.CODE, words.period(key.period())),
                new AmountCell(words)
                        .cell(role, figure.chosen().amount(), sight.marks(figure))
                        .linkedTo(back),
                CellModel.words(Role.CODE, words.unit(figure.chosen().amount().unit())),
                CellModel.words(Role.QUOTE, source.origin().text()),
                CellModel.words(Role.QUOTE, Quotation.of(source.origin())),
                CellModel.words(Role.QUOTE, source.path()),
                CellModel.words(Role.CODE, words.place(source.origin())),
                CellModel.words(Role.CODE, words.coded("genre", source.genre())),
                CellModel.words(Role.CODE, issued == null ? "" : issued.toString()),
                CellModel.count(Role.CODE, disputes.witnesses(figure)),
                CellModel.words(Role.QUOTE, key.notation()));
    }
}
