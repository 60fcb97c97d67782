package org.edustat.validation.rule.quotient;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.edustat.concept.Observation;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The ways in which the bureau counts its rates: the lines of one rule, which others ask too. */
record RateReadings(List<RateReading> all) {

    static RateReadings of(Rule rule, RuleBasis basis) {
        return new RateReadings(basis.thresholds().of(rule).stream()
                .flatMap(line -> RateReading.find(line).stream())
                .toList());
    }

    /** What is to be said of each rate that can be counted, by the ways to count it, the usual one first. */
    Stream<Breach> each(Claims claims, BiFunction<Observation, List<RateReading>, Stream<Breach>> question) {
        return claims.observations(this::counts).flatMap(rate -> question.apply(rate, of(rate)));
    }

    private boolean counts(String indicator) {
        return all.stream().anyMatch(one -> one.rate().equals(indicator));
    }

    private List<RateReading> of(Observation rate) {
        return all.stream()
                .filter(one -> one.rate().equals(rate.key().indicator()))
                .toList();
    }
}
