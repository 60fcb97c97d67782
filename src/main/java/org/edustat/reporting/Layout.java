package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Stage;

/**
 * Where each figure stands in the workbook. In 指标 a row is an indicator in a place, a column a 学段, so that places are
 * read one under another, whether there are five or five hundred; in 来源 a row is a figure, in the same order.
 *
 * @param stages those that have a column
 * @param cells the place of each figure in 指标
 * @param numbers the number of each figure in 来源, from 1
 */
record Layout(List<Row> rows, List<Stage> stages, Map<Key, CellAddress> cells, Map<Key, Integer> numbers) {

    /** The columns of 指标 before the first 学段. */
    static final int STAGES_FROM = 6;

    /**
     * The figures that differ in their 学段 alone.
     *
     * @param slice their key, without 学段
     */
    record Row(Key slice, Map<Stage, Figure> figures) {

        @Nullable
        Figure figure(Stage stage) {
            return figures.get(stage);
        }
    }

    static Layout of(List<Figure> figures, Indicators indicators) {
        List<Row> rows = rows(figures, indicators);
        EnumSet<Stage> used = EnumSet.noneOf(Stage.class);
        figures.forEach(figure -> used.add(figure.key().stage()));
        List<Stage> stages = List.copyOf(used);
        Map<Key, CellAddress> cells = new HashMap<>();
        Map<Key, Integer> numbers = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Figure figure : rows.get(row).figures().values()) {
                int column = STAGES_FROM + stages.indexOf(figure.key().stage());
                cells.put(figure.key(), new CellAddress(Listing.FIRST_ROW + row, column));
                numbers.put(figure.key(), numbers.size() + 1);
            }
        }
        return new Layout(rows, stages, cells, numbers);
    }

    private static List<Row> rows(List<Figure> figures, Indicators indicators) {
        Comparator<Figure> byIndicator =
                Comparator.comparing(figure -> figure.key().indicator(), indicators.byPlace());
        Map<Key, Map<Stage, Figure>> bySlice = new LinkedHashMap<>();
        figures.stream()
                .sorted(byIndicator.thenComparing(
                        Comparator.comparing((Figure figure) -> slice(figure)).thenComparing(Figure::key)))
                .forEach(figure -> bySlice.computeIfAbsent(slice(figure), slice -> new EnumMap<>(Stage.class))
                        .put(figure.key().stage(), figure));
        List<Row> rows = new ArrayList<>();
        bySlice.forEach((slice, ofSlice) -> rows.add(new Row(slice, ofSlice)));
        return rows;
    }

    private static Key slice(Figure figure) {
        return figure.key().withStage(Stage.ALL);
    }

    /** The figures in the order of 来源. */
    List<Figure> figures() {
        return rows.stream().flatMap(row -> row.figures().values().stream()).toList();
    }

    /** The row of a figure in 来源; null where the figure is of another year. */
    @Nullable
    CellAddress source(Key key) {
        Integer number = numbers.get(key);
        return number == null ? null : new CellAddress(Listing.FIRST_ROW + number - 1, 0);
    }
}
