package org.edustat.operations.console.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.operations.console.page.Words;

/**
 * Figures of one indicator: a line a place and slice, a column a year.
 *
 * @param unit of all of them; empty where there is none
 * @param more how many lines there are beside those that are shown
 */
public record FigureTable(List<Integer> years, List<Line> lines, String unit, int more) {

    private static final int MOST_LINES = 400;

    /** A place, a stage, a sector, with its figures by year; null where there is none. */
    public record Line(String region, String slots, List<List<Field>> years) {

        /** The values of the line for a chart; null where there is none. */
        public List<@Nullable BigDecimal> points() {
            List<@Nullable BigDecimal> points = new ArrayList<>();
            years.forEach(
                    fields -> points.add(fields.isEmpty() ? null : fields.get(0).number()));
            return points;
        }

        public String name() {
            return (region + " " + slots).strip();
        }
    }

    /** A figure of a year, under its period where that is not the year itself. */
    public record Field(
            String key,
            String value,
            String period,
            int rivals,
            @Nullable BigDecimal number) {}

    static FigureTable of(List<Figure> figures, Words words) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<List<String>, Map<Integer, List<Field>>> lines = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Key key = figure.key();
            int year = key.period().workbookYear();
            years.add(year);
            lines.computeIfAbsent(List.of(words.region(key), words.slots(key)), line -> new LinkedHashMap<>())
                    .computeIfAbsent(year, any -> new ArrayList<>())
                    .add(field(figure, words));
        }
        List<Integer> columns = List.copyOf(years);
        List<Line> all = lines.entrySet().stream()
                .map(line -> new Line(
                        line.getKey().get(0),
                        line.getKey().get(1),
                        columns.stream()
                                .map(year -> line.getValue().getOrDefault(year, List.of()))
                                .toList()))
                .toList();
        String unit = figures.isEmpty()
                ? ""
                : words.messages()
                        .text("reporting.unit."
                                + figures.get(0).chosen().amount().unit().code());
        return new FigureTable(
                columns, all.stream().limit(MOST_LINES).toList(), unit, Math.max(0, all.size() - MOST_LINES));
    }

    private static Field field(Figure figure, Words words) {
        Key key = figure.key();
        String period = key.period().notation();
        boolean plain = period.equals(Integer.toString(key.period().workbookYear()));
        return new Field(
                key.notation(),
                words.value(figure.chosen().amount()),
                plain ? "" : period,
                figure.rivals().size(),
                figure.chosen().amount().value());
    }
}
