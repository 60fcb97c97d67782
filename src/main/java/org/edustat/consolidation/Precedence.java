package org.edustat.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.edustat.concept.Amount;
import org.edustat.concept.Genre;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;

/**
 * Which of two observations of one key is believed.
 *
 * <ol>
 *   <li>one with a value before one whose digits are masked or lost;
 *   <li>the genre, in the order that the bureau gives;
 *   <li>an exact value before one with a bound or a "nearly";
 *   <li>a paper of the region itself before one that bears no region's code, and that before another region's;
 *   <li>the newer paper: by the date that it bears (none counts as the oldest), then by the date of its arrival, then
 *       by its path, the later in the alphabet first, so that {@code …-v2} goes before {@code …-v1};
 *   <li>within one paper the place that comes first, then the smaller value.
 * </ol>
 *
 * <p>The last lines say nothing about truth; they make the answer the same whatever the order of the input.
 */
final class Precedence {

    private Precedence() {}

    static Comparator<Observation> of(List<Genre> precedence) {
        Home home = new Home();
        return Comparator.comparing(Precedence::isBlank)
                .thenComparing(
                        observation -> rank(precedence, observation.source().genre()))
                .thenComparing(Observation::source, Comparator.comparing(Source::genre))
                .thenComparing(observation -> observation.amount().qualifier() != Qualifier.EXACT)
                .thenComparing(home::nearness)
                .thenComparing(Observation::source, newerFirst())
                .thenComparing(observation -> observation.source().origin(), Origin.IN_ORDER)
                .thenComparing(Observation::amount, byAmount())
                .thenComparing(observation -> observation.source().origin().text());
    }

    private static boolean isBlank(Observation observation) {
        return observation.amount().value() == null;
    }

    private static int rank(List<Genre> precedence, Genre genre) {
        int place = precedence.indexOf(genre);
        return place < 0 ? precedence.size() : place;
    }

    private static Comparator<Source> newerFirst() {
        return Comparator.comparing(Source::issued, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Source::received, Comparator.reverseOrder())
                .thenComparing(Source::path, Comparator.reverseOrder());
    }

    private static Comparator<Amount> byAmount() {
        Comparator<BigDecimal> smallerFirst = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing(Amount::value, smallerFirst)
                .thenComparing(Amount::upper, smallerFirst)
                .thenComparing(Amount::qualifier)
                .thenComparing(Amount::unit);
    }
}
