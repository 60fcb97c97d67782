package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Stage;
import org.edustat.concept.Total;
import org.edustat.concept.Unit;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.ThemeTable.Kind;
import org.edustat.reporting.ThemeTable.Row;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.RuleModel;
import org.edustat.reporting.sheet.SheetModel;

/** The figures of one theme: places under one another, 学段 side by side, for the topmost places three years. */
final class ThemeSheet {

    /** The columns that stay in sight: the indicator, its unit, the place. */
    private static final int FROZEN = 3;

    /** From a fifth on a change is looked into by the bureau. */
    private static final String GREAT_CHANGE = "0.2";

    /** What the line under the title names. */
    private static final int MOST_NAMES = 6;

    private static final int UNIT_COLUMN = 1;
    private static final int SCOPE_COLUMN = ThemeTable.STAGES_FROM - 1;

    private final ThemeTable table;
    private final Layout layout;
    private final Sight sight;
    private final Words words;

    ThemeSheet(ThemeTable table, Layout layout, Sight sight, Words words) {
        this.table = table;
        this.layout = layout;
        this.sight = sight;
        this.words = words;
    }

    SheetModel sheet() {
        List<RowModel> rows = new ArrayList<>();
        @Nullable String indicator = null;
        for (Row row : table.rows()) {
            boolean first = !row.slice().indicator().equals(indicator);
            rows.add(row(row, first));
            indicator = row.slice().indicator();
        }
        return new Listing("theme", FROZEN, columns(), rows)
                .sheet(words.theme(table.theme()), words.theme(table.theme()), words.text("theme.note", contents()))
                .drawn(new ThemeCharts(table, words).charts())
                .ruled(rules(rows.size()));
    }

    private String contents() {
        return table.rows().stream()
                .map(row -> words.indicator(row.slice().indicator()))
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining("、"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.text("column.indicator"), 23),
                new Column(words.text("column.unit"), 7),
                new Column(words.text("column.region"), 18),
                new Column(words.text("column.period"), 14),
                new Column(words.text("column.scope"), 14)));
        for (Stage stage : table.stages()) {
            columns.add(new Column(words.coded("stage", stage), 11));
        }
        return columns;
    }

    private List<RuleModel> rules(int rows) {
        if (rows == 0) {
            return List.of();
        }
        CellAddress first = new CellAddress(Listing.FIRST_ROW, ThemeTable.STAGES_FROM);
        CellRange all = new CellRange(
                first,
                new CellAddress(
                        Listing.FIRST_ROW + rows - 1,
                        ThemeTable.STAGES_FROM + table.stages().size() - 1));
        String scope = "$" + new CellAddress(Listing.FIRST_ROW, SCOPE_COLUMN).a1();
        String unit = "$" + new CellAddress(Listing.FIRST_ROW, UNIT_COLUMN).a1();
        return List.of(new RuleModel(
                all,
                "AND(%s=\"%s\",%s=\"%s\",ISNUMBER(%s),ABS(%s)>=%s)"
                        .formatted(
                                scope,
                                words.text("theme.change"),
                                unit,
                                words.unit(Unit.PERCENT),
                                first.a1(),
                                first.a1(),
                                GREAT_CHANGE),
                Role.DOUBT));
    }

    private RowModel row(Row row, boolean first) {
        Key slice = row.slice();
        boolean own = row.kind() == Kind.FIGURES && sight.focus(slice.region());
        Role place = own ? Role.FOCUS : Role.TEXT;
        List<CellModel> cells = new ArrayList<>(List.of(
                CellModel.words(first ? Role.ROW_HEADER : Role.QUOTE, words.indicator(slice.indicator())),
                CellModel.words(Role.CODE, unit(row)),
                CellModel.words(row.kind() == Kind.FIGURES ? place : Role.QUOTE, words.region(slice.region()))
                        .indented(sight.depth(slice.region())),
                CellModel.words(Role.CODE, words.period(slice.period())),
                CellModel.words(row.kind() == Kind.FIGURES ? Role.TEXT : Role.QUOTE, scope(row))));
        for (Stage stage : table.stages()) {
            cells.add(cell(row, stage));
        }
        return new RowModel(cells, first);
    }

    private String unit(Row row) {
        if (row.kind() != Kind.CHANGE) {
            return words.unit(row.unit());
        }
        return words.unit(History.isShare(row.unit()) ? Unit.PERCENTAGE_POINT : Unit.PERCENT);
    }

    private String scope(Row row) {
        return switch (row.kind()) {
            case FIGURES, EARLIER -> words.scope(row.slice());
            case CHANGE -> words.text(row.broken() ? "theme.broken" : "theme.change");
            case TOTAL -> words.text("theme.total", covered(row));
        };
    }

    /** The least that any of the sums covers. */
    private static String covered(Row row) {
        return row.totals().values().stream()
                .min(Comparator.comparingInt(total -> total.parts().size()))
                .map(total -> total.parts().size() + "/" + total.expected())
                .orElse("");
    }

    private CellModel cell(Row row, Stage stage) {
        return switch (row.kind()) {
            case FIGURES, EARLIER -> figure(row.figures().get(stage), row.kind());
            case CHANGE -> change(row, row.changes().get(stage));
            case TOTAL -> total(row.totals().get(stage));
        };
    }

    private CellModel figure(@Nullable Figure figure, Kind kind) {
        if (figure == null) {
            return CellModel.blank(Role.NUMBER);
        }
        Role role = sight.disputed(figure) ? Role.DISPUTED : kind == Kind.EARLIER ? Role.EARLIER : Role.NUMBER;
        return new AmountCell(words)
                .cell(role, figure.chosen().amount(), sight.marks(figure))
                .linkedTo(Links.toSource(layout, words, figure.key()));
    }

    private CellModel change(Row row, @Nullable BigDecimal change) {
        if (row.broken()) {
            return CellModel.words(Role.SILENT, Sight.BREAK);
        }
        return change == null ? CellModel.blank(Role.NUMBER) : ChangeCell.cell(row.unit(), change);
    }

    private CellModel total(@Nullable Total total) {
        if (total == null) {
            return CellModel.blank(Role.NUMBER);
        }
        return new AmountCell(words).cell(Role.TOTAL, total.amount()).linkedTo(Links.toTop(words.text("totals.sheet")));
    }
}
