package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.catalogue.Theme;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Stage;
import org.edustat.concept.Total;
import org.edustat.reporting.ThemeTable.Kind;
import org.edustat.reporting.ThemeTable.Row;

/** Sorts the figures of a year into the tables of the themes. */
final class ThemeTables {

    private final Words words;
    private final History history;
    private final Map<Key, Map<Stage, Total>> totals = new HashMap<>();
    private final Map<Key, Map<Stage, Figure>> slices = new LinkedHashMap<>();

    private ThemeTables(YearReport report, Words words) {
        this.words = words;
        this.history = new History(report, words);
        Comparator<Figure> byIndicator = Comparator.comparing(
                figure -> figure.key().indicator(), words.indicators().byPlace());
        report.figures().stream()
                .sorted(byIndicator.thenComparing(Comparator.comparing((Figure figure) -> slice(figure.key()))
                        .thenComparing(Figure::key)))
                .forEach(figure -> slices.computeIfAbsent(slice(figure.key()), slice -> new EnumMap<>(Stage.class))
                        .put(figure.key().stage(), figure));
        report.totals().stream()
                .filter(total -> total.by() == Total.Slot.REGION && TotalsSheet.telling(total))
                .forEach(total -> totals.computeIfAbsent(slice(total.key()), slice -> new EnumMap<>(Stage.class))
                        .put(total.key().stage(), total));
    }

    private static Key slice(Key key) {
        return key.withStage(Stage.ALL);
    }

    /** The themes that have figures, in the order of the catalogue. */
    static List<ThemeTable> of(YearReport report, Words words) {
        ThemeTables tables = new ThemeTables(report, words);
        Map<String, List<Row>> rows = new HashMap<>();
        tables.slices.forEach((slice, figures) -> rows.computeIfAbsent(
                        words.indicators().themes().of(slice.indicator()).id(), theme -> new ArrayList<>())
                .addAll(tables.rows(slice, figures)));
        return words.indicators().themes().list().stream()
                .filter(theme -> rows.containsKey(theme.id()))
                .map(theme -> table(theme, rows.getOrDefault(theme.id(), List.of())))
                .toList();
    }

    private static ThemeTable table(Theme theme, List<Row> rows) {
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        rows.forEach(row -> stages.addAll(row.figures().keySet()));
        rows.forEach(row -> stages.addAll(row.totals().keySet()));
        return new ThemeTable(theme, List.copyOf(stages), rows);
    }

    private List<Row> rows(Key slice, Map<Stage, Figure> figures) {
        List<Row> rows = new ArrayList<>(history.earlier(slice, figures));
        Row own = Row.figures(Kind.FIGURES, slice, figures);
        rows.add(own);
        history.change(own).ifPresent(rows::add);
        Map<Stage, Total> shown = new TreeMap<>();
        totals.getOrDefault(slice, Map.of()).forEach((stage, total) -> {
            if (!figures.containsKey(stage) || total.stated() != null) {
                shown.put(stage, total);
            }
        });
        if (!shown.isEmpty()) {
            rows.add(new Row(Kind.TOTAL, slice, own.unit(), Map.of(), shown, Map.of(), false));
        }
        return rows;
    }
}
