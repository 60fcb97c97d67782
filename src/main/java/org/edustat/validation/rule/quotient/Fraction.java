package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Interval;
import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;

/**
 * A ratio or rate with what it was to be made of.
 *
 * @param times what the quotient is multiplied with: 100 for percent
 */
record Fraction(Observation ratio, Observation above, Observation below, BigDecimal times) {

    /** What the ratio should be; null where the parts have no exact values or nothing to divide by. */
    @Nullable
    BigDecimal expected() {
        return quotient(Possible.exact(above), Possible.exact(below));
    }

    private @Nullable BigDecimal quotient(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator.multiply(times).divide(denominator, MathContext.DECIMAL64);
    }

    /** Whether the ratio is its parts' quotient, give or take this share of it and the rounding that can be seen. */
    boolean fits(BigDecimal tolerance, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal expected = quotient(values.apply(above), values.apply(below));
        BigDecimal value = values.apply(ratio);
        Interval said =
                value == null || value.equals(ratio.amount().value()) ? Possible.of(ratio) : Interval.point(value);
        return expected == null
                || !Interval.point(expected)
                        .widened(expected.multiply(tolerance).abs())
                        .disjoint(said);
    }

    List<Suspect> suspects(Claims claims) {
        BigDecimal value = Possible.exact(ratio);
        BigDecimal denominator = below.amount().value();
        BigDecimal numerator = above.amount().value();
        BigDecimal aboveMended = value == null || denominator == null
                ? null
                : value.multiply(denominator).divide(times, MathContext.DECIMAL64);
        BigDecimal belowMended = value == null || numerator == null || value.signum() == 0
                ? null
                : numerator.multiply(times).divide(value, MathContext.DECIMAL64);
        return List.of(
                Suspicion.accused(claims, ratio, expected()),
                Suspicion.other(claims, above, aboveMended),
                Suspicion.other(claims, below, belowMended));
    }

    boolean inOnePaper() {
        return Stream.of(above, below)
                .allMatch(part -> part.source().path().equals(ratio.source().path()));
    }
}
