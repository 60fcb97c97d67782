package org.edustat.validation.rule.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Indicator;
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

/** 与同级地区相差悬殊：比率、生均数远离同市各县的中位数（经验校验，用中位数和中位差，不受个别错数影响）。数字无误的，请写明原因。 */
final class PeerRatioOutlier implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final int peers;
    private final double deviations;
    private final double leastPoints;
    private final double leastShare;

    PeerRatioOutlier(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.peers = basis.thresholds().number(this, "peers").intValueExact();
        this.deviations = basis.thresholds().number(this, "deviations").doubleValue();
        this.leastPoints = basis.thresholds().number(this, "least_points").doubleValue();
        this.leastShare = basis.thresholds().number(this, "least_share").doubleValue();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.regionsBelow().values().stream()
                .filter(keys -> keys.size() >= peers && isQuotient(keys.get(0)))
                .flatMap(keys -> check(claims, keys));
    }

    private boolean isQuotient(Key key) {
        Nature nature = indicators.find(key.indicator()).map(Indicator::nature).orElse(Nature.STOCK);
        return nature == Nature.RATE || nature == Nature.RATIO;
    }

    private Stream<Breach> check(Claims claims, List<Key> keys) {
        List<Observation> told =
                keys.stream().flatMap(key -> claims.believed(key).stream()).toList();
        Spread spread = Spread.of(told.stream().map(PeerRatioOutlier::number).toList());
        boolean rate = indicators
                .find(keys.get(0).indicator())
                .filter(indicator -> indicator.nature() == Nature.RATE)
                .isPresent();
        double least = rate ? leastPoints : leastShare * Math.abs(spread.median());
        return told.stream()
                .filter(one -> spread.leavesOut(number(one), deviations, least))
                .map(one -> breach(claims, one, spread, told.size()));
    }

    private static double number(Observation observation) {
        BigDecimal value = observation.amount().value();
        return value == null ? 0 : value.doubleValue();
    }

    private Breach breach(Claims claims, Observation one, Spread spread, int places) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        one,
                        Wording.value(one),
                        Integer.toString(places),
                        Printed.number(spread.median())),
                one,
                List.of(Suspicion.accused(claims, one, null)),
                values -> true);
    }
}
