package org.edustat.validation.rule.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 增幅与同级地区不同：同市各县增减相近，唯独此县大起大落（经验校验，用中位数和中位差）。数字无误的，请写明原因。 */
final class PeerGrowthOutlier implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final int peers;
    private final double deviations;
    private final double least;
    private final double leastCount;

    PeerGrowthOutlier(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.peers = basis.thresholds().number(this, "peers").intValueExact();
        this.deviations = basis.thresholds().number(this, "deviations").doubleValue();
        this.least = basis.thresholds().number(this, "least").doubleValue();
        this.leastCount = basis.thresholds().number(this, "least_count").doubleValue();
    }

    private record Growth(Observation now, Observation before) {

        static Optional<Growth> of(Claims claims, Key key) {
            return claims.believed(key).flatMap(now -> claims.beside(now, -1).map(before -> new Growth(now, before)));
        }

        double share() {
            return share(claim -> claim.amount().value());
        }

        double share(Function<Claim, @Nullable BigDecimal> values) {
            return number(values.apply(now)) / number(values.apply(before)) - 1;
        }

        static double number(Observation observation) {
            return number(observation.amount().value());
        }

        private static double number(@Nullable BigDecimal value) {
            return value == null ? 0 : value.doubleValue();
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.regionsBelow().values().stream()
                .filter(keys -> keys.size() >= peers && isStock(keys.get(0)))
                .flatMap(keys -> check(claims, keys));
    }

    private boolean isStock(Key key) {
        return indicators
                .find(key.indicator())
                .filter(indicator -> indicator.nature() == Nature.STOCK)
                .isPresent();
    }

    private Stream<Breach> check(Claims claims, List<Key> keys) {
        List<Growth> growths = keys.stream()
                .flatMap(key -> Growth.of(claims, key).stream())
                .filter(growth ->
                        Growth.number(growth.now()) >= leastCount && Growth.number(growth.before()) >= leastCount)
                .toList();
        if (growths.size() < peers) {
            return Stream.empty();
        }
        Spread spread = Spread.of(growths.stream().map(Growth::share).toList());
        return growths.stream()
                .filter(growth -> spread.leavesOut(growth.share(), deviations, least))
                .map(growth -> breach(claims, growth, spread));
    }

    private Breach breach(Claims claims, Growth growth, Spread spread) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        growth.now(),
                        Wording.value(growth.now()),
                        Wording.value(growth.before()),
                        Printed.percent(growth.share()),
                        Printed.percent(spread.median()),
                        Wording.place(growth.before())),
                growth.now(),
                List.of(
                        Suspicion.accused(
                                claims, growth.now(), growth.before().amount().value()),
                        Suspicion.other(
                                claims, growth.before(), growth.now().amount().value())),
                values -> spread.leavesOut(growth.share(values), deviations, least));
    }
}
