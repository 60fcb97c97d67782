package org.edustat.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Figure;
import org.edustat.concept.Indicator;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Period;
import org.edustat.concept.Target;

/**
 * The figures by what they are about and the year whose workbook takes them.
 *
 * <p>Stage, sector, area and institution must be the same: a figure of all stages may be the total or one whose stage
 * nobody named, and either would answer wrongly.
 */
final class Answers {

    /** Any year does, as the year of the subject is kept beside it. */
    private static final Period NO_PERIOD = Period.year(0);

    private final Indicators indicators;
    private final Map<Subject, List<Figure>> bySubject = new HashMap<>();

    Answers(Indicators indicators, List<Figure> figures) {
        this.indicators = indicators;
        for (Figure figure : figures) {
            bySubject
                    .computeIfAbsent(Subject.of(figure.key()), subject -> new ArrayList<>())
                    .add(figure);
        }
    }

    /** The figure that answers a target: of the same thing and unit, of the best fitting period. */
    Optional<Figure> find(Target target) {
        DuePeriod due = DuePeriod.of(target, accumulates(target.key()));
        return bySubject.getOrDefault(Subject.of(target.key()), List.of()).stream()
                .filter(figure ->
                        figure.chosen().amount().unit() == target.amount().unit())
                .filter(figure -> due.fits(figure.key().period()))
                .min(Comparator.comparing(figure -> figure.key().period(), due.bestFirst()));
    }

    /** Whether its counts add up over time; an indicator that the catalogue does not know is taken for one. */
    private boolean accumulates(Key key) {
        return indicators.find(key.indicator()).map(Indicator::nature).orElse(Nature.FLOW) == Nature.FLOW;
    }

    private record Subject(Key withoutPeriod, int year) {

        static Subject of(Key key) {
            return new Subject(key.withPeriod(NO_PERIOD), key.period().workbookYear());
        }
    }
}
