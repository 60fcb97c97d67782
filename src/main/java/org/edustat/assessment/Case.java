package org.edustat.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Citation;
import org.edustat.concept.Figure;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;

/**
 * A target with what is known about it. Which figures these are does not depend on the date.
 *
 * @param figure of the due period; one that bears the same name and counts something else where there is no other
 * @param years the years on the way, the earliest first
 */
record Case(
        Target target,
        @Nullable Citation citation,
        @Nullable Figure figure,
        List<Figure> years) {

    /** What an earlier verdict was drawn from. */
    static Case of(Verdict verdict) {
        return new Case(
                verdict.target(),
                verdict.citation(),
                verdict.figure(),
                verdict.trend().figures());
    }

    boolean sameIndicator() {
        return figure != null && figure.key().indicator().equals(target.key().indicator());
    }

    boolean sameUnit() {
        return figure != null
                && figure.chosen().amount().unit() == target.amount().unit();
    }
}
