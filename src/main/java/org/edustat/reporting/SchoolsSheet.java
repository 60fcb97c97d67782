package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.concept.Amount;
import org.edustat.concept.Key;
import org.edustat.concept.Qualifier;
import org.edustat.concept.SchoolSum;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/**
 * 学校合计: what the schools that a paper lists add up to, the indicators side by side. A sum here is no figure of its
 * place, since a list may leave schools out.
 */
final class SchoolsSheet {

    private static final int PLACE_COLUMNS = 5;

    private final Words words;
    private final Map<Row, Map<String, SchoolSum>> rows;
    private final SortedSet<String> indicators;

    SchoolsSheet(List<SchoolSum> sums, Words words) {
        this.words = words;
        indicators = new TreeSet<>(words.indicators().byPlace().thenComparing(Comparator.naturalOrder()));
        Map<Row, Map<String, SchoolSum>> sorted = new TreeMap<>(Row.NATURAL);
        for (SchoolSum sum : sums) {
            sorted.computeIfAbsent(row(sum), any -> new HashMap<>())
                    .putIfAbsent(sum.key().indicator(), sum);
            indicators.add(sum.key().indicator());
        }
        rows = sorted;
    }

    /** The sums of one paper that differ in their indicator alone. */
    private record Row(String path, Key slice) {

        static final Comparator<Row> NATURAL = Comparator.comparing(Row::slice).thenComparing(Row::path);
    }

    private static Row row(SchoolSum sum) {
        return new Row(sum.first().path(), sum.key().withIndicator(""));
    }

    SheetModel sheet() {
        List<RowModel> models = new ArrayList<>();
        rows.forEach((row, sums) -> models.add(row(row, sums)));
        return new Listing("schools", 1, columns(), models).sheet(words);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.text("column.region"), 16),
                new Column(words.text("column.code"), 9),
                new Column(words.text("column.period"), 16),
                new Column(words.text("column.slice"), 16),
                new Column(words.text("column.rows"), 9)));
        for (String indicator : indicators) {
            columns.add(new Column(words.indicator(indicator), 15));
        }
        columns.add(new Column(words.text("column.file"), 46));
        columns.add(new Column(words.text("column.place"), 26));
        return columns;
    }

    private RowModel row(Row row, Map<String, SchoolSum> sums) {
        Key slice = row.slice();
        List<CellModel> cells = new ArrayList<>(PLACE_COLUMNS + indicators.size() + 2);
        cells.add(CellModel.words(Role.TEXT, words.region(slice.region())));
        cells.add(CellModel.words(Role.CODE, slice.region()));
        cells.add(CellModel.words(Role.CODE, words.period(slice.period())));
        cells.add(CellModel.words(Role.TEXT, words.slice(slice)));
        cells.add(CellModel.count(
                Role.NUMBER,
                sums.values().stream().mapToInt(SchoolSum::rows).max().orElse(0)));
        for (String indicator : indicators) {
            SchoolSum sum = sums.get(indicator);
            cells.add(sum == null ? CellModel.blank(Role.NUMBER) : cell(sum));
        }
        cells.add(CellModel.words(Role.QUOTE, row.path()));
        cells.add(CellModel.words(Role.CODE, place(sums)));
        return new RowModel(cells, false);
    }

    /** Where the first of the rows stands, and the last. */
    private String place(Map<String, SchoolSum> sums) {
        SchoolSum any = indicators.stream()
                .flatMap(indicator -> Stream.ofNullable(sums.get(indicator)))
                .findFirst()
                .orElseThrow();
        String first = words.place(any.first().origin());
        return first.equals(any.last()) ? first : first + " – " + any.last();
    }

    private CellModel cell(SchoolSum sum) {
        Amount amount = sum.amount();
        Amount shown = sum.blank() == 0 ? amount : new Amount(amount.value(), null, amount.unit(), Qualifier.AT_LEAST);
        return new AmountCell(words).cell(Role.NUMBER, shown);
    }
}
