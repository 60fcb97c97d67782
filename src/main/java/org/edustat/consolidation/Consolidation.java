package org.edustat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Total;

/** Decides among the observations of one key. */
public final class Consolidation {

    private final Catalogue catalogue;

    public Consolidation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds up what one paper says of single schools. */
    public SchoolSums schoolSums(Consumer<SchoolSum> sink) {
        return new SchoolSums(catalogue.indicators(), sink);
    }

    /**
     * One figure for each key that somebody gave a value for, in the order of the keys.
     *
     * <p>An observation whose digits are masked or lost never becomes a figure; beside one that has a value it stands
     * as the last of the rivals. The answer does not depend on the order of the observations.
     *
     * @param precedence the genres from the most to the least believed; one that is not named is believed least
     */
    public List<Figure> consolidate(List<Observation> observations, List<Genre> precedence) {
        Map<Key, List<Observation>> byKey = new HashMap<>();
        for (Observation observation : observations) {
            byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>()).add(observation);
        }
        Comparator<Observation> bestFirst = Precedence.of(precedence);
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> decide(entry.getKey(), entry.getValue(), bestFirst))
                .toList();
    }

    /**
     * What the figures of parts add up to, by key: for every whole that nobody stated, with what is covered and what is
     * missing, and beside a stated one where all its parts add up to something else. Rates and ratios are never added.
     */
    public List<Total> totals(List<Figure> figures) {
        return Totals.of(catalogue, figures);
    }

    /**
     * A place through the years, by period: as reported under the codes of then, and restated to its ground of today.
     *
     * @param wanted the key of any of its years, with the code of today
     */
    public List<SeriesPoint> series(Key wanted, Stream<Figure> figures) {
        return new Series(catalogue, wanted).over(figures);
    }

    private static Stream<Figure> decide(Key key, List<Observation> claimed, Comparator<Observation> bestFirst) {
        claimed.sort(bestFirst);
        Observation chosen = claimed.get(0);
        return chosen.amount().value() == null
                ? Stream.empty()
                : Stream.of(new Figure(key, chosen, claimed.subList(1, claimed.size())));
    }
}
