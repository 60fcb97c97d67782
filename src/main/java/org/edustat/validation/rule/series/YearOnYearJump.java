package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Indicator;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Wording;

/** 同比波动过大：与上年相比变化超过该类指标的界限（经验校验）。数字无误的，请写明原因，如学校撤并、区划调整。 */
final class YearOnYearJump implements Rule {

    /** The later year is asked about, unless it goes on from there and the earlier one stands alone. */
    private static final int LATER = 3;

    private static final int EARLIER = 2;
    private static final int STANDS_ALONE = 3;

    private final Indicators indicators;
    private final Wording wording;
    private final Map<Nature, BigDecimal> limits;
    private final BigDecimal least;
    private final BigDecimal leastPlaces;
    private final Slip slip;

    YearOnYearJump(RuleBasis basis, Slip slip) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.slip = slip;
        this.least = basis.thresholds().number(this, "least");
        this.leastPlaces = basis.thresholds().number(this, "least_places");
        this.limits = Map.of(
                Nature.STOCK, basis.thresholds().number(this, "stock"),
                Nature.FLOW, basis.thresholds().number(this, "flow"),
                Nature.RATIO, basis.thresholds().number(this, "ratio"),
                Nature.RATE, basis.thresholds().number(this, "rate"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations().mapMulti((now, found) -> {
            Observation before = claims.findBeside(now, -1);
            Indicator indicator = indicators.find(now.key().indicator()).orElse(null);
            Optional<Breach> breach = before == null || indicator == null
                    ? Optional.empty()
                    : check(claims, indicator.nature(), now, before);
            if (breach.isPresent()) {
                found.accept(breach.get());
            }
        });
    }

    private Optional<Breach> check(Claims claims, Nature nature, Observation now, Observation before) {
        BigDecimal limit = limits.get(nature);
        BigDecimal moved = moved(nature, now, before);
        // a lost or added digit has its own rule, which says more
        if (limit == null || moved == null || moved.abs().compareTo(limit) <= 0 || slip.between(now, before) != 0) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        now,
                        Wording.value(now),
                        Wording.value(before),
                        Wording.place(before),
                        written(nature, moved),
                        written(nature, limit)),
                now,
                suspects(claims, now, before, limit),
                values -> jumps(nature, limit, now, values.apply(now), values.apply(before))));
    }

    private boolean jumps(
            Nature nature, BigDecimal limit, Claim at, @Nullable BigDecimal value, @Nullable BigDecimal previous) {
        BigDecimal moved = value == null || previous == null ? null : moved(nature, at, value, previous);
        return moved != null && moved.abs().compareTo(limit) > 0;
    }

    /** Of three years that are not all alike the odd one is asked about. */
    private List<Suspect> suspects(Claims claims, Observation now, Observation before, BigDecimal limit) {
        NavigableMap<Integer, Observation> years = claims.years(now.key());
        int year = now.key().period().workbookYear();
        boolean goesOn = alike(now, years.get(year + 1), limit);
        boolean wentOn = alike(before, years.get(year - 2), limit);
        boolean came = alike(now, years.get(year - 2), limit);
        boolean beforeIsOdd = goesOn && !wentOn || came;
        return List.of(
                new Suspect(now, LATER, null), new Suspect(before, EARLIER + (beforeIsOdd ? STANDS_ALONE : 0), null));
    }

    private boolean alike(Observation one, @Nullable Observation other, BigDecimal limit) {
        Nature nature =
                indicators.find(one.key().indicator()).map(Indicator::nature).orElse(Nature.STOCK);
        if (other == null || other.amount().unit() != one.amount().unit()) {
            return false;
        }
        return !jumps(nature, limit, one, one.amount().value(), other.amount().value());
    }

    private @Nullable BigDecimal moved(Nature nature, Observation now, Observation before) {
        BigDecimal value = now.amount().value();
        BigDecimal previous = before.amount().value();
        return value == null
                        || previous == null
                        || now.amount().unit() != before.amount().unit()
                ? null
                : moved(nature, now, value, previous);
    }

    /** The growth as a fraction, of rates in percentage points; null where the counts are too small to tell. */
    private @Nullable BigDecimal moved(Nature nature, Claim at, BigDecimal value, BigDecimal previous) {
        BigDecimal difference = value.subtract(previous);
        if (nature == Nature.RATE) {
            return difference;
        }
        boolean small = nature != Nature.RATIO && value.max(previous).compareTo(least(nature, at)) < 0;
        // what is counted anew each year may well double, and then be half of it again
        BigDecimal base = nature == Nature.FLOW ? previous.min(value) : previous;
        return small || base.signum() <= 0 ? null : difference.divide(base, MathContext.DECIMAL64);
    }

    /** A dozen schools more are told sooner than a dozen pupils. */
    private BigDecimal least(Nature nature, Claim at) {
        Unit unit = at.amount().unit();
        return nature == Nature.STOCK && (unit == Unit.INSTITUTION || unit == Unit.CLASS) ? leastPlaces : least;
    }

    private static String written(Nature nature, BigDecimal moved) {
        BigDecimal percent = nature == Nature.RATE ? moved : moved.movePointRight(2);
        return Wording.plain(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}
