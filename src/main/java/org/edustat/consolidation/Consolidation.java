package org.edustat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Indicators;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.SchoolSum;

/** Decides among the observations of one key. */
public final class Consolidation {

    private final Indicators indicators;

    public Consolidation(Catalogue catalogue) {
        this.indicators = catalogue.indicators();
    }

    /** Adds up what one paper says of single schools. */
    public SchoolSums schoolSums(Consumer<SchoolSum> sink) {
        return new SchoolSums(indicators, sink);
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

    private static Stream<Figure> decide(Key key, List<Observation> claimed, Comparator<Observation> bestFirst) {
        claimed.sort(bestFirst);
        Observation chosen = claimed.get(0);
        return chosen.amount().value() == null
                ? Stream.empty()
                : Stream.of(new Figure(key, chosen, claimed.subList(1, claimed.size())));
    }
}
