package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Stage;
import org.edustat.reporting.Layout.Row;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 指标: every figure of the year, places under one another and 学段 side by side. */
record IndicatorsSheet(Layout layout, Disputes disputes, Words words) {

    SheetModel sheet() {
        Set<String> places =
                layout.rows().stream().map(row -> row.slice().region()).collect(Collectors.toSet());
        List<RowModel> rows = new ArrayList<>();
        @Nullable String indicator = null;
        for (Row row : layout.rows()) {
            rows.add(row(row, places, !row.slice().indicator().equals(indicator)));
            indicator = row.slice().indicator();
        }
        return new Listing("indicators", Layout.STAGES_FROM, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.text("column.indicator"), 26),
                new Column(words.text("column.unit"), 8),
                new Column(words.text("column.region"), 20),
                new Column(words.text("column.code"), 9),
                new Column(words.text("column.period"), 16),
                new Column(words.text("column.scope"), 18)));
        for (Stage stage : layout.stages()) {
            columns.add(new Column(words.coded("stage", stage), 15));
        }
        return columns;
    }

    private RowModel row(Row row, Set<String> places, boolean opensGroup) {
        Key slice = row.slice();
        Amount any = row.figures().values().iterator().next().chosen().amount();
        List<CellModel> cells = new ArrayList<>(List.of(
                CellModel.words(Role.TEXT, words.indicator(slice.indicator())),
                CellModel.words(Role.CODE, words.unit(any.unit())),
                CellModel.words(Role.TEXT, words.region(slice.region()))
                        .indented(words.regions().depth(slice.region(), places)),
                CellModel.words(Role.CODE, slice.region()),
                CellModel.words(Role.CODE, words.period(slice.period())),
                CellModel.words(Role.TEXT, words.scope(slice))));
        for (Stage stage : layout.stages()) {
            cells.add(cell(row.figure(stage)));
        }
        return new RowModel(cells, opensGroup);
    }

    private CellModel cell(@Nullable Figure figure) {
        if (figure == null) {
            return CellModel.blank(Role.NUMBER);
        }
        Role role = disputes.disputed(figure) ? Role.DISPUTED : Role.NUMBER;
        return new AmountCell(words)
                .cell(role, figure.chosen().amount())
                .linkedTo(Links.toSource(layout, words, figure.key()));
    }
}
