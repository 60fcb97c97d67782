package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edustat.concept.Indicator;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 口径说明: what each indicator of the workbook counts, in which unit, and how its values may be compared. */
record CodebookSheet(YearReport report, Words words) {

    SheetModel sheet() {
        Map<String, Long> counts = report.figures().stream()
                .collect(Collectors.groupingBy(figure -> figure.key().indicator(), Collectors.counting()));
        List<RowModel> rows = counts.keySet().stream()
                .sorted(words.indicators().byPlace().thenComparing(Comparator.naturalOrder()))
                .map(id -> row(id, counts.getOrDefault(id, 0L)))
                .toList();
        return new Listing("codebook", 1, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.indicator"), 26),
                new Column(words.text("column.theme"), 14),
                new Column(words.text("column.unit"), 9),
                new Column(words.text("column.nature"), 14),
                new Column(words.text("column.comparable"), 44),
                new Column(words.text("column.other_language"), 36),
                new Column(words.text("column.figures"), 10),
                new Column(words.text("column.id"), 32));
    }

    private RowModel row(String id, long count) {
        Optional<Indicator> known = words.indicators().find(id);
        return RowModel.of(
                CellModel.words(Role.ROW_HEADER, words.indicator(id)),
                CellModel.words(
                        Role.TEXT, words.theme(words.indicators().themes().of(id))),
                CellModel.words(
                        Role.CODE, known.map(one -> words.unit(one.unit())).orElse("")),
                CellModel.words(
                        Role.CODE,
                        known.map(one -> words.coded("nature", one.nature())).orElse("")),
                CellModel.words(
                        Role.TEXT,
                        known.map(one -> words.text("nature." + one.nature().code() + ".means"))
                                .orElse("")),
                CellModel.words(
                        Role.QUOTE,
                        known.map(one -> words.text("labels").equals("en") ? one.labelZh() : one.labelEn())
                                .orElse("")),
                CellModel.count(Role.NUMBER, count),
                CellModel.words(Role.QUOTE, id));
    }
}
