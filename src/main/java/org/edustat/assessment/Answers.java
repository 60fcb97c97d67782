package org.edustat.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.edustat.catalogue.Definitions;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Period;
import org.edustat.concept.Target;

/**
 * The figures that targets ask for, by what they are about and the year whose workbook takes them.
 *
 * <p>Stage, sector, area and institution must be the same: a figure of all stages may be the total or one whose stage
 * nobody named, and either would answer wrongly.
 */
final class Answers {

    /** Any year does, as the year is kept beside it. */
    private static final Period NO_PERIOD = Period.year(0);

    private final Definitions definitions;
    private final Map<Key, Map<Integer, List<Figure>>> bySubject = new HashMap<>();

    /** @param targets only figures of their indicators are looked at, and of those that bear the same name */
    Answers(Definitions definitions, Collection<Target> targets, List<Figure> figures) {
        this.definitions = definitions;
        Set<String> wanted = wanted(targets);
        if (wanted.isEmpty()) {
            return;
        }
        for (Figure figure : figures) {
            if (wanted.contains(figure.key().indicator())) {
                bySubject
                        .computeIfAbsent(subject(figure.key()), any -> new TreeMap<>())
                        .computeIfAbsent(figure.key().period().workbookYear(), year -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    private Set<String> wanted(Collection<Target> targets) {
        Set<String> wanted = new HashSet<>();
        for (Target target : targets) {
            if (wanted.add(target.key().indicator())) {
                wanted.addAll(definitions.namesakes(target.key().indicator()));
            }
        }
        return wanted;
    }

    private static Key subject(Key key) {
        return key.withPeriod(NO_PERIOD);
    }

    /** The figure that answers a target: of the same thing and unit, of the best fitting period. */
    Optional<Figure> find(Target target, DuePeriod due) {
        return of(target.key(), target.key().period().workbookYear()).stream()
                .filter(figure ->
                        figure.chosen().amount().unit() == target.amount().unit())
                .filter(figure -> due.fits(figure.key().period()))
                .min(Comparator.comparing(figure -> figure.key().period(), due.bestFirst()));
    }

    /** A figure of the due period that bears the name of the target's indicator and counts in another way. */
    Optional<Figure> namesake(Target target, DuePeriod due) {
        int year = target.key().period().workbookYear();
        List<Figure> candidates = new ArrayList<>(of(target.key(), year));
        definitions
                .namesakes(target.key().indicator())
                .forEach(other -> candidates.addAll(of(target.key().withIndicator(other), year)));
        return candidates.stream()
                .filter(figure -> due.fits(figure.key().period()))
                .min(Comparator.comparing(Figure::key));
    }

    /** One figure for each year from one to another, that of the whole year where there is one. */
    List<Figure> years(Target target, DuePeriod due, int from, int to) {
        List<Figure> years = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            of(target.key(), year).stream()
                    .filter(figure ->
                            figure.chosen().amount().unit() == target.amount().unit())
                    .filter(figure -> figure.chosen().amount().value() != null)
                    .filter(figure -> due.isStep(figure.key().period()))
                    .min(Comparator.comparing(figure -> figure.key().period(), due.bestFirst()))
                    .ifPresent(years::add);
        }
        return years;
    }

    private List<Figure> of(Key key, int year) {
        return bySubject.getOrDefault(subject(key), Map.of()).getOrDefault(year, List.of());
    }
}
