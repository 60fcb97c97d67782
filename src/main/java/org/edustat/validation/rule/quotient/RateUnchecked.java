package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 比率无从核对：同一份材料报了比率和分子，而没有任何材料报分母。按比率和分子推算的分母一并列出，供核对。请补报分母。 */
final class RateUnchecked implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final RateReadings readings;

    /** @param readings the ways to count a rate, which {@link RateContradictsParts} tries */
    RateUnchecked(RuleBasis basis, RateReadings readings) {
        this.wording = basis.wording();
        this.readings = readings;
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return readings.each(claims, (rate, ways) -> check(claims, rate, ways).stream());
    }

    private Optional<Breach> check(Claims claims, Observation rate, List<RateReading> ways) {
        if (ways.stream().anyMatch(way -> way.below(claims, rate).isPresent())) {
            return Optional.empty();
        }
        return ways.stream()
                .flatMap(way -> way
                        .above(claims, rate)
                        .filter(above ->
                                above.source().path().equals(rate.source().path()))
                        .flatMap(above -> breach(claims, rate, way, above))
                        .stream())
                .findFirst();
    }

    private Optional<Breach> breach(Claims claims, Observation rate, RateReading way, Observation above) {
        BigDecimal implied = implied(rate, above);
        if (implied == null) {
            return Optional.empty();
        }
        return Optional.of(Breach.remark(wording.finding(
                this,
                Severity.NOTE,
                rate,
                Wording.value(rate),
                Wording.value(above),
                Wording.place(above),
                wording.labelZh(way.belowKey(rate)),
                wording.labelEn(way.belowKey(rate)),
                Wording.plain(implied))));
    }

    /** The whole of which the numerator is this rate; null where either has no exact value. */
    private static @Nullable BigDecimal implied(Observation rate, Observation above) {
        BigDecimal percent = Possible.exact(rate);
        BigDecimal part = Possible.exact(above);
        return percent == null || part == null || percent.signum() <= 0
                ? null
                : part.multiply(HUNDRED).divide(percent, MathContext.DECIMAL64).setScale(0, RoundingMode.HALF_UP);
    }
}
