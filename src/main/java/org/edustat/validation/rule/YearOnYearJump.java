package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Indicator;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;

/** 同比波动过大：与上年相比变化超过该类指标的界限（经验校验）。数字无误的，请写明原因，如学校撤并、区划调整。 */
final class YearOnYearJump implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final Map<Nature, BigDecimal> limits;
    private final BigDecimal least;
    private final Slip slip;

    YearOnYearJump(Indicators indicators, Thresholds thresholds, Wording wording, Slip slip) {
        this.indicators = indicators;
        this.wording = wording;
        this.slip = slip;
        this.least = thresholds.number(this, "least");
        this.limits = Map.of(
                Nature.STOCK, thresholds.number(this, "stock"),
                Nature.FLOW, thresholds.number(this, "flow"),
                Nature.RATIO, thresholds.number(this, "ratio"),
                Nature.RATE, thresholds.number(this, "rate"));
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.observations()
                .flatMap(now -> Years.shifted(now.key().period(), -1)
                        .flatMap(period -> claims.beside(now, now.key().withPeriod(period)))
                        .flatMap(before -> check(now, before))
                        .stream());
    }

    private Optional<Finding> check(Observation now, Observation before) {
        BigDecimal value = now.amount().value();
        BigDecimal previous = before.amount().value();
        Nature nature =
                indicators.find(now.key().indicator()).map(Indicator::nature).orElse(null);
        if (value == null
                || previous == null
                || nature == null
                || now.amount().unit() != before.amount().unit()) {
            return Optional.empty();
        }
        BigDecimal limit = limits.get(nature);
        BigDecimal moved = moved(nature, value, previous);
        // a lost or added digit has its own rule, which says more
        if (limit == null || moved == null || moved.abs().compareTo(limit) <= 0 || slip.between(now, before) != 0) {
            return Optional.empty();
        }
        return Optional.of(wording.finding(
                this,
                Severity.WARNING,
                now,
                Wording.value(now),
                Wording.value(before),
                Wording.place(before),
                written(nature, moved),
                written(nature, limit)));
    }

    /** The growth as a fraction, of rates in percentage points; null where the counts are too small to tell. */
    private @Nullable BigDecimal moved(Nature nature, BigDecimal value, BigDecimal previous) {
        BigDecimal difference = value.subtract(previous);
        if (nature == Nature.RATE) {
            return difference;
        }
        boolean small = nature != Nature.RATIO && value.max(previous).compareTo(least) < 0;
        return small || previous.signum() == 0 ? null : difference.divide(previous, MathContext.DECIMAL64);
    }

    private static String written(Nature nature, BigDecimal moved) {
        BigDecimal percent = nature == Nature.RATE ? moved : moved.movePointRight(2);
        return Wording.plain(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
