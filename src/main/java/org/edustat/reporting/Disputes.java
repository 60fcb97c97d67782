package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;

/** Where papers disagree. A rival with hidden digits says nothing and so disputes nothing. */
final class Disputes {

    private Disputes() {}

    static boolean disputed(Figure figure) {
        return !losers(figure).isEmpty();
    }

    /** The rivals that say something else. */
    static List<Observation> losers(Figure figure) {
        Amount chosen = figure.chosen().amount();
        return figure.rivals().stream()
                .filter(rival -> rival.amount().value() != null && !same(chosen, rival.amount()))
                .toList();
    }

    /** How many other papers say the same. */
    static long witnesses(Figure figure) {
        Amount chosen = figure.chosen().amount();
        return figure.rivals().stream()
                .filter(rival -> rival.amount().value() != null && same(chosen, rival.amount()))
                .count();
    }

    private static boolean same(Amount one, Amount other) {
        return equal(one.value(), other.value()) && equal(one.upper(), other.upper());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
