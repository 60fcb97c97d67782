package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Theme;
import org.edustat.concept.Area;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Sector;

/** The weightiest figures of the year for the topmost places, each with that of the year before. */
final class Headlines {

    /** What fits on a page beside everything else. */
    private static final int MOST = 14;

    private final YearReport report;
    private final History history;
    private final Words words;

    Headlines(YearReport report, Words words) {
        this.report = report;
        this.history = new History(report, words);
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param before null where nothing is known of the year before, or it cannot be compared
     * @param change as {@link History#change} says it; null where there is none
     */
    record Headline(
            Figure figure,
            @Nullable Figure before,
            @Nullable BigDecimal change) {

        Key key() {
            return figure.key();
        }
    }

    /** By indicator, then by place; where there are too many, the first ones of each place. */
    List<Headline> list() {
        List<List<Headline>> byPlace = new ArrayList<>();
        Map<String, Map<Theme.Headline, Figure>> wanted = wanted();
        for (String place : history.heads()) {
            Map<Theme.Headline, Figure> here = wanted.getOrDefault(place, Map.of());
            byPlace.add(words.indicators().themes().headlines().stream()
                    .flatMap(headline -> Stream.ofNullable(here.get(headline)))
                    .map(this::headline)
                    .toList());
        }
        int each = share(byPlace);
        List<Theme.Headline> order = words.indicators().themes().headlines();
        return byPlace.stream()
                .flatMap(place -> place.stream().limit(each))
                .limit(MOST)
                .sorted(Comparator.comparingInt((Headline headline) -> order.indexOf(themed(headline.key())))
                        .thenComparing(headline ->
                                !words.regions().isProvince(headline.key().region())))
                .toList();
    }

    private static Theme.Headline themed(Key key) {
        return new Theme.Headline(key.indicator(), key.stage());
    }

    /** How many each place may show, so that all together fit. */
    private static int share(List<List<Headline>> byPlace) {
        int each = MOST;
        while (each > 1 && together(byPlace, each) > MOST) {
            each--;
        }
        return each;
    }

    private static int together(List<List<Headline>> byPlace, int each) {
        return byPlace.stream().mapToInt(place -> Math.min(each, place.size())).sum();
    }

    private Headline headline(Figure figure) {
        Figure before = history.broken(figure.key().region()) ? null : history.before(figure.key());
        return new Headline(figure, before, before == null ? null : History.change(before, figure));
    }

    private Map<String, Map<Theme.Headline, Figure>> wanted() {
        Map<String, Map<Theme.Headline, Figure>> byPlace = new HashMap<>();
        report.figures().stream()
                .filter(figure -> figure.chosen().amount().value() != null)
                .filter(figure -> plain(figure.key()))
                .sorted(Comparator.comparing(Figure::key))
                .forEach(figure -> byPlace.computeIfAbsent(figure.key().region(), place -> new HashMap<>())
                        .putIfAbsent(themed(figure.key()), figure));
        return byPlace;
    }

    private static boolean plain(Key key) {
        return key.sector() == Sector.ALL && key.area() == Area.ALL && !key.ofSchool();
    }
}
