package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int MOST = 16;

    private static final int MOST_PLACES = 4;
    private static final int MOST_PEERS = 10;

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

    /**
     * By indicator, then by place: of those places of which most is known the same indicators, so that they can be read
     * beside one another.
     */
    List<Headline> list() {
        Map<String, Map<Theme.Headline, Figure>> known = known();
        List<String> places = history.heads().stream()
                .filter(known::containsKey)
                .limit(MOST_PLACES)
                .sorted(byLevel())
                .toList();
        List<Headline> list = new ArrayList<>();
        for (Theme.Headline subject : subjects(places, known)) {
            List<String> shown = list.isEmpty() ? withPeers(places, known) : places;
            shown.stream()
                    .flatMap(place -> Stream.ofNullable(
                            known.getOrDefault(place, Map.of()).get(subject)))
                    .map(this::headline)
                    .forEach(list::add);
        }
        return list;
    }

    private Comparator<String> byLevel() {
        return Comparator.comparing((String place) -> !words.regions().isProvince(place))
                .thenComparing(place -> words.regions().isDistrict(place))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Those that most of the places have, as many as the page holds, in the order of the catalogue. */
    private List<Theme.Headline> subjects(List<String> places, Map<String, Map<Theme.Headline, Figure>> known) {
        Map<Theme.Headline, Integer> having = new LinkedHashMap<>();
        words.indicators()
                .themes()
                .headlines()
                .forEach(subject -> having.put(subject, (int) places.stream()
                        .filter(place -> known.getOrDefault(place, Map.of()).containsKey(subject))
                        .count()));
        Set<Theme.Headline> chosen = new HashSet<>();
        int[] rows = {0};
        having.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .filter(entry -> rows[0] + entry.getValue() <= MOST)
                .forEach(entry -> {
                    rows[0] += entry.getValue();
                    chosen.add(entry.getKey());
                });
        return having.keySet().stream().filter(chosen::contains).toList();
    }

    /** A district reads the first of them beside those of its peers, a region beside those of its parts. */
    private List<String> withPeers(List<String> places, Map<String, Map<Theme.Headline, Figure>> known) {
        if (report.scope().kind() == Scope.Kind.WHOLE) {
            return places;
        }
        String own = report.scope().region();
        String above = report.scope().kind() == Scope.Kind.REGIONS
                ? own
                : words.regions().above(own);
        return Stream.concat(
                        places.stream(),
                        known.keySet().stream()
                                .filter(place -> words.regions().above(place).equals(above))
                                .sorted()
                                .limit(MOST_PEERS))
                .distinct()
                .sorted(byLevel())
                .toList();
    }

    private static Theme.Headline themed(Key key) {
        return new Theme.Headline(key.indicator(), key.stage());
    }

    private Headline headline(Figure figure) {
        Figure before = history.broken(figure.key().region()) ? null : history.before(figure.key());
        return new Headline(figure, before, before == null ? null : History.change(before, figure));
    }

    private Map<String, Map<Theme.Headline, Figure>> known() {
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
