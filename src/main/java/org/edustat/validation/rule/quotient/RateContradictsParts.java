package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 比率与分子分母不符：普惠率、公办率、参与率按所报的分子、分母计算，应与所报的比率相等。口径不同（按人数、按园数）的都试过。 */
final class RateContradictsParts implements Rule {

    private final Wording wording;
    private final BigDecimal tolerance;
    private final RateReadings readings;

    RateContradictsParts(RuleBasis basis) {
        this.wording = basis.wording();
        this.tolerance = basis.thresholds().number(this, "tolerance");
        this.readings = RateReadings.of(this, basis);
    }

    /** The ways to count a rate that the bureau knows. */
    RateReadings readings() {
        return readings;
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return readings.each(claims, (rate, ways) -> check(claims, rate, ways).stream());
    }

    /** Where only a further way to count it can be tried, the rate may be of the first and right. */
    private Optional<Breach> check(Claims claims, Observation rate, List<RateReading> ways) {
        if (ways.get(0).of(claims, rate).isEmpty()) {
            return Optional.empty();
        }
        List<Fraction> fractions =
                ways.stream().flatMap(way -> way.of(claims, rate).stream()).toList();
        boolean fits = fractions.stream()
                .anyMatch(fraction ->
                        fraction.fits(tolerance, claim -> claim.amount().value()));
        return fits ? Optional.empty() : Optional.of(breach(claims, fractions));
    }

    private Breach breach(Claims claims, List<Fraction> fractions) {
        Fraction first = fractions.get(0);
        BigDecimal expected = first.expected();
        return new Breach(
                wording.finding(
                        this,
                        first.inOnePaper() ? Severity.ERROR : Severity.WARNING,
                        first.ratio(),
                        Wording.value(first.ratio()),
                        expected == null ? "" : Wording.plain(expected.setScale(2, RoundingMode.HALF_UP)),
                        Wording.value(first.above()),
                        Wording.place(first.above()),
                        Wording.value(first.below()),
                        Wording.place(first.below())),
                first.ratio(),
                first.suspects(claims),
                fractions.stream()
                        .skip(1)
                        .<Claim>mapMulti((other, into) -> {
                            into.accept(other.above());
                            into.accept(other.below());
                        })
                        .toList(),
                values -> fractions.stream().noneMatch(fraction -> fraction.fits(tolerance, values)));
    }
}
