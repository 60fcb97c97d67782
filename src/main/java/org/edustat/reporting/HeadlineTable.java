package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edustat.catalogue.Directions;
import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.reporting.Headlines.Headline;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.ChartModel;
import org.edustat.reporting.sheet.Role;

/** The part of 总览 with the weightiest figures, how they moved, and a light that is told by its shape and word too. */
record HeadlineTable(List<Headline> headlines, Layout layout, Sight sight, Directions directions, Words words) {

    /** From a fifth on a change is looked into by the bureau. */
    private static final BigDecimal GREAT = new BigDecimal("0.2");

    /** Shares of which nobody would say that they moved. */
    private static final BigDecimal LITTLE = new BigDecimal("0.05");

    /** What a figure's move means. */
    enum Light {
        BETTER(Role.GOOD),
        WORSE(Role.BAD),
        LOOK(Role.DOUBT),
        STEADY(Role.OPEN),
        UNKNOWN(Role.SILENT);

        private final Role role;

        Light(Role role) {
            this.role = role;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Puts the part on the canvas and says in which row the next one may begin. */
    int put(SheetCanvas canvas, int top) {
        canvas.put(top, 0, OverviewSheet.LAST_COLUMN, CellModel.words(Role.SECTION, words.text("overview.headlines")));
        if (headlines.isEmpty()) {
            canvas.put(
                    top + 1,
                    0,
                    OverviewSheet.LAST_COLUMN,
                    CellModel.words(Role.TEXT, words.text("overview.no_headlines")));
            return top + 3;
        }
        canvas.header(top + 1, 0, words.text("column.region"));
        canvas.put(top + 1, 1, 2, CellModel.words(Role.HEADER, words.text("column.indicator")));
        canvas.header(top + 1, 3, words.text("column.slice"));
        canvas.header(top + 1, 4, words.text("column.this_year"));
        canvas.header(top + 1, 5, words.text("column.year_before"));
        canvas.header(top + 1, 6, words.text("theme.change"));
        canvas.header(top + 1, 7, words.text("column.light"));
        int row = top + 2;
        for (Headline headline : headlines) {
            put(canvas, row++, headline);
        }
        return row + 1;
    }

    /**
     * The chart of the indicator that most places have, this year beside the one before.
     *
     * @param top the row in which the part was put
     * @param area where it stands
     */
    List<ChartModel> chart(int top, CellRange area) {
        int first = 0;
        int length = 0;
        for (int from = 0; from < headlines.size(); from++) {
            int to = from;
            while (to < headlines.size() && sameSubject(headlines.get(from), headlines.get(to))) {
                to++;
            }
            if (to - from > length) {
                first = from;
                length = to - from;
            }
        }
        return length == 0 ? List.of() : List.of(chart(top + 2 + first, top + 1 + first + length, first, area));
    }

    /** A province beside its counties would leave them no height, a city beside its districts little. */
    private boolean sameSubject(Headline one, Headline other) {
        return words.regions().isProvince(one.key().region())
                        == words.regions().isProvince(other.key().region())
                && words.regions().isDistrict(one.key().region())
                        == words.regions().isDistrict(other.key().region())
                && one.key().indicator().equals(other.key().indicator())
                && one.key().stage() == other.key().stage();
    }

    private ChartModel chart(int firstRow, int lastRow, int first, CellRange area) {
        Headline any = headlines.get(first);
        String title = words.text(
                "overview.with_unit",
                words.called(any.key())
                        .orElseGet(() -> words.indicator(any.key().indicator()) + " · " + words.slice(any.key())),
                words.unit(any.figure().chosen().amount().unit()));
        boolean compared = headlines.subList(first, first + lastRow - firstRow + 1).stream()
                .anyMatch(one -> one.before() != null);
        List<ChartModel.Series> series = new ArrayList<>();
        series.add(new ChartModel.Series(words.text("column.this_year"), column(firstRow, lastRow, 4), Role.OPEN));
        if (compared) {
            series.add(
                    new ChartModel.Series(words.text("column.year_before"), column(firstRow, lastRow, 5), Role.SILENT));
        }
        return new ChartModel(
                ChartModel.Kind.COLUMNS,
                title,
                words.text("overview.chart_headline", title, Integer.toString(lastRow - firstRow + 1)),
                area,
                column(firstRow, lastRow, 0),
                series);
    }

    private static CellRange column(int firstRow, int lastRow, int column) {
        return new CellRange(new CellAddress(firstRow, column), new CellAddress(lastRow, column));
    }

    private void put(SheetCanvas canvas, int row, Headline headline) {
        Key key = headline.key();
        AmountCell amounts = new AmountCell(words);
        canvas.put(
                row,
                0,
                CellModel.words(sight.focus(key.region()) ? Role.FOCUS : Role.TEXT, words.region(key.region())));
        canvas.put(
                row,
                1,
                2,
                CellModel.words(
                        Role.ROW_HEADER,
                        words.text(
                                "overview.with_unit",
                                words.indicator(key.indicator()),
                                words.unit(headline.figure().chosen().amount().unit()))));
        canvas.put(row, 3, CellModel.words(Role.TEXT, words.slice(key)));
        canvas.put(
                row,
                4,
                amounts.cell(
                                sight.disputed(headline.figure()) ? Role.DISPUTED : Role.NUMBER,
                                headline.figure().chosen().amount(),
                                sight.marks(headline.figure()))
                        .linkedTo(Links.toSource(layout, words, key)));
        canvas.put(
                row,
                5,
                headline.before() == null
                        ? CellModel.blank(Role.NUMBER)
                        : amounts.cell(Role.EARLIER, headline.before().chosen().amount())
                                .linkedTo(Links.toSource(
                                        layout, words, headline.before().key())));
        canvas.put(
                row,
                6,
                headline.change() == null
                        ? CellModel.blank(Role.NUMBER)
                        : ChangeCell.cell(headline.figure().chosen().amount().unit(), headline.change()));
        Light light = light(headline);
        canvas.put(row, 7, CellModel.words(light.role, words.text("light." + light.code())));
    }

    Light light(Headline headline) {
        BigDecimal change = headline.change();
        if (change == null) {
            return Light.UNKNOWN;
        }
        Optional<Indicator> indicator = words.indicators().find(headline.key().indicator());
        boolean counted = indicator.map(known -> known.nature().adds()).orElse(true);
        if (counted) {
            return change.abs().compareTo(GREAT) >= 0 ? Light.LOOK : Light.STEADY;
        }
        boolean share = History.isShare(headline.figure().chosen().amount().unit());
        if (change.signum() == 0 || (share && change.abs().compareTo(LITTLE) < 0)) {
            return Light.STEADY;
        }
        boolean less = directions.lessIsBetter().contains(headline.key().indicator());
        return change.signum() < 0 == less ? Light.BETTER : Light.WORSE;
    }
}
