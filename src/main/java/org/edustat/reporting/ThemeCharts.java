package org.edustat.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Stage;
import org.edustat.reporting.ThemeTable.Kind;
import org.edustat.reporting.ThemeTable.Row;
import org.edustat.reporting.sheet.ChartModel;
import org.edustat.reporting.sheet.Role;

/** Small charts beside the table of a theme: what has figures of several years, one under another. */
record ThemeCharts(ThemeTable table, Words words) {

    private static final int MOST = 4;
    private static final int MOST_LINES = 5;
    /** Two of them one above the other fit a page across, when two abreast are as wide as it. */
    private static final int HEIGHT = 10;

    private static final int ABREAST = 2;

    private static final int WIDTH = 6;
    private static final int PERIOD_COLUMN = 3;

    /** The rows of one place and indicator that follow one another, from the oldest year to this one. */
    private record Stretch(int first, int last, List<Stage> stages) {

        /** Years count before 学段. */
        int points() {
            return (last - first) * (MOST_LINES + 1) + stages.size();
        }
    }

    List<ChartModel> charts() {
        List<ChartModel> charts = new ArrayList<>();
        for (Stretch stretch : stretches()) {
            charts.add(chart(stretch, charts.size()));
        }
        return charts;
    }

    /** Of each indicator the place of which most is known. */
    private List<Stretch> stretches() {
        Map<String, Stretch> found = new LinkedHashMap<>();
        List<Row> rows = table.rows();
        for (int last = 1; last < rows.size(); last++) {
            int first = last;
            while (first > 0
                    && rows.get(last).kind() == Kind.FIGURES
                    && rows.get(first - 1).kind() == Kind.EARLIER) {
                first--;
            }
            List<Stage> stages = first < last ? stages(rows.subList(first, last + 1)) : List.of();
            if (!stages.isEmpty()) {
                found.merge(
                        rows.get(last).slice().indicator(),
                        new Stretch(first, last, stages),
                        (one, other) -> other.points() > one.points() ? other : one);
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** Those of which every year has a number; the whole would dwarf its parts. */
    private List<Stage> stages(List<Row> rows) {
        List<Stage> known = known(rows);
        return known.size() == 1
                ? known
                : known.stream()
                        .filter(stage -> stage != Stage.ALL)
                        .limit(MOST_LINES)
                        .toList();
    }

    private List<Stage> known(List<Row> rows) {
        return table.stages().stream()
                .filter(stage -> rows.stream()
                        .allMatch(row -> row.figures().containsKey(stage)
                                && row.figures().get(stage).chosen().amount().value() != null))
                .toList();
    }

    private ChartModel chart(Stretch stretch, int number) {
        Row row = table.rows().get(stretch.last());
        String title = words.text(
                "theme.chart",
                words.region(row.slice().region()),
                words.indicator(row.slice().indicator()),
                words.unit(row.unit()));
        int left = ThemeTable.STAGES_FROM + table.stages().size() + 1 + number % ABREAST * (WIDTH + 1);
        int top = Listing.FIRST_ROW + number / ABREAST * (HEIGHT + 1);
        List<ChartModel.Series> series = stretch.stages().stream()
                .map(stage -> new ChartModel.Series(
                        words.coded("stage", stage),
                        column(stretch, ThemeTable.STAGES_FROM + table.stages().indexOf(stage)),
                        Role.OPEN))
                .toList();
        return new ChartModel(
                ChartModel.Kind.LINES,
                title,
                words.text(
                        "theme.chart_described",
                        title,
                        words.period(table.rows().get(stretch.first()).slice().period()),
                        words.period(row.slice().period()),
                        String.join(
                                "、",
                                series.stream().map(ChartModel.Series::name).toList())),
                new CellRange(new CellAddress(top, left), new CellAddress(top + HEIGHT - 1, left + WIDTH - 1)),
                column(stretch, PERIOD_COLUMN),
                series);
    }

    private static CellRange column(Stretch stretch, int column) {
        return new CellRange(
                new CellAddress(Listing.FIRST_ROW + stretch.first(), column),
                new CellAddress(Listing.FIRST_ROW + stretch.last(), column));
    }
}
