package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 累计数混入当年数：前几年都是当年数，这一年的数却约为历年之和。请改报当年数；累计数请注明起止年份。 */
final class CumulativeAmongYearly implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final int years;
    private final BigDecimal least;
    private final BigDecimal spread;

    CumulativeAmongYearly(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.years = basis.thresholds().number(this, "years").intValueExact();
        this.least = basis.thresholds().number(this, "least");
        this.spread = basis.thresholds().number(this, "spread");
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.series().stream().filter(this::flows).flatMap(this::check);
    }

    private boolean flows(NavigableMap<Integer, Observation> series) {
        return series.size() > years
                && indicators
                        .find(series.firstEntry().getValue().key().indicator())
                        .filter(indicator -> indicator.nature() == Nature.FLOW)
                        .isPresent();
    }

    private Stream<Breach> check(NavigableMap<Integer, Observation> series) {
        return series.entrySet().stream().flatMap(year -> check(series, year.getKey(), year.getValue()).stream());
    }

    /** Two and more years before it, without a gap, all of one size, and their sum with one more of that size. */
    private Optional<Breach> check(NavigableMap<Integer, Observation> series, int year, Observation now) {
        List<BigDecimal> earlier = new ArrayList<>();
        for (int one = year - 1; series.get(one) != null; one--) {
            earlier.add(value(series.get(one)));
        }
        BigDecimal value = value(now);
        if (earlier.size() < years || value.compareTo(least) < 0) {
            return Optional.empty();
        }
        BigDecimal smallest = earlier.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal largest = earlier.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal sum = earlier.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = value.subtract(sum);
        boolean alike = smallest.signum() > 0 && largest.compareTo(smallest.multiply(spread)) <= 0;
        boolean oneMore =
                rest.multiply(spread).compareTo(smallest) >= 0 && rest.compareTo(largest.multiply(spread)) <= 0;
        return alike && oneMore ? Optional.of(breach(now, sum, rest, earlier.size())) : Optional.empty();
    }

    private static BigDecimal value(@Nullable Observation observation) {
        BigDecimal value = observation == null ? null : observation.amount().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private Breach breach(Observation now, BigDecimal sum, BigDecimal rest, int years) {
        return Breach.certain(
                wording.finding(
                        this,
                        Severity.WARNING,
                        now,
                        Wording.value(now),
                        Integer.toString(years),
                        Wording.plain(sum),
                        Wording.plain(rest)),
                now,
                null);
    }
}
