package org.edustat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Piecemeal;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Observation;
import org.edustat.concept.Region;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Total;

/** Decides among the observations of one key. */
public final class Consolidation {

    /** Counties add up before prefectures, and these before provinces. */
    private static final Comparator<Neighbourhood> LOWEST_FIRST =
            Comparator.comparing((Neighbourhood one) -> -one.code().length()).thenComparing(Comparator.naturalOrder());

    private final Catalogue catalogue;

    public Consolidation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds up what one paper says of single schools. */
    public SchoolSums schoolSums(Consumer<SchoolSum> sink) {
        return new SchoolSums(catalogue.indicators(), sink);
    }

    /**
     * One figure for each key that somebody gave a value for, in the order of the keys. What a text tells piece by
     * piece makes none, unless one of the pieces says that it is the whole.
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
        SortedMap<Neighbourhood, List<Figure>> stated = new TreeMap<>(LOWEST_FIRST);
        for (Figure figure : figures) {
            stated.computeIfAbsent(Neighbourhood.home(figure.key().region()), any -> new ArrayList<>())
                    .add(figure);
        }
        List.copyOf(stated.keySet()).forEach(one -> {
            for (Neighbourhood above = one; !above.equals(above.above()); ) {
                above = above.above();
                stated.computeIfAbsent(above, any -> new ArrayList<>());
            }
        });
        return totals(stated);
    }

    private List<Total> totals(SortedMap<Neighbourhood, List<Figure>> stated) {
        SortedMap<Neighbourhood, List<Total>> found = new TreeMap<>();
        Map<Neighbourhood, Lower> lower = new HashMap<>();
        stated.forEach((one, figures) -> {
            List<Total> totals = totals(one, figures, lower.getOrDefault(one, Lower.none()));
            found.put(one, totals);
            figures.forEach(figure -> countsIn(figure.key())
                    .ifPresent(above -> at(above, lower).figures().add(figure)));
            totals.forEach(total -> countsIn(total.key())
                    .ifPresent(above -> at(above, lower).totals().add(total)));
        });
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static Lower at(Neighbourhood above, Map<Neighbourhood, Lower> lower) {
        return lower.computeIfAbsent(above, any -> Lower.none());
    }

    /**
     * What the figures of one neighbourhood add up to.
     *
     * @param figures of the places that are at home there
     * @param lower what the neighbourhoods below know of places that count here
     */
    public List<Total> totals(Neighbourhood neighbourhood, List<Figure> figures, Lower lower) {
        return Totals.of(catalogue, neighbourhood, figures, lower);
    }

    /** The neighbourhood of the place above the key's, where it is another one than that of the place itself. */
    public Optional<Neighbourhood> countsIn(Key key) {
        return catalogue
                .regions()
                .find(key.region(), key.period().workbookYear())
                .map(Region::parent)
                .map(Neighbourhood::home)
                .filter(above -> !above.equals(Neighbourhood.home(key.region())));
    }

    /**
     * A place through the years, by period: as reported under the codes of then, and restated to its ground of today.
     *
     * @param wanted the key of any of its years, with the code of today
     */
    public List<SeriesPoint> series(Key wanted, Stream<Figure> figures) {
        return new Series(catalogue, wanted).over(figures);
    }

    private Stream<Figure> decide(Key key, List<Observation> claimed, Comparator<Observation> bestFirst) {
        claimed.sort(bestFirst);
        return claimed.stream()
                .filter(observation -> observation.amount().value() != null && isFigureOfItsPaper(observation, claimed))
                .findFirst()
                .map(chosen -> new Figure(key, chosen, without(chosen, claimed)))
                .stream();
    }

    private boolean isFigureOfItsPaper(Observation observation, List<Observation> claimed) {
        Piecemeal piecemeal = catalogue.piecemeal();
        if (claimed.size() == 1 || !piecemeal.mayBePiece(observation)) {
            return true;
        }
        List<Observation> pieces = claimed.stream()
                .filter(other -> other.amount().value() != null && piecemeal.areOfOnePaper(observation, other))
                .toList();
        return piecemeal.whole(pieces).filter(whole -> whole == observation).isPresent();
    }

    private static List<Observation> without(Observation chosen, List<Observation> claimed) {
        return claimed.stream().filter(other -> other != chosen).toList();
    }
}
