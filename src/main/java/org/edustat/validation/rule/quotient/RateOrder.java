package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 比率高低颠倒：净入学率不能高于毛入学率，高于规定学历的比例不能高于学历合格率。请核对两个比率是否填反。 */
final class RateOrder implements Rule {

    private final Wording wording;
    private final List<Threshold> orders;

    RateOrder(RuleBasis basis) {
        this.wording = basis.wording();
        this.orders = basis.thresholds().of(this);
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(indicator ->
                        orders.stream().anyMatch(order -> order.parameter().equals(indicator)))
                .flatMap(lower -> orders.stream()
                        .filter(order -> order.parameter().equals(lower.key().indicator()))
                        .flatMap(order -> claims.beside(lower, lower.key().withIndicator(order.value())).stream())
                        .filter(higher -> Possible.of(lower).disjoint(Possible.of(higher))
                                && reversed(
                                        lower.amount().value(), higher.amount().value()))
                        .map(higher -> breach(claims, lower, higher)));
    }

    private static boolean reversed(@Nullable BigDecimal lower, @Nullable BigDecimal higher) {
        return lower != null && higher != null && lower.compareTo(higher) > 0;
    }

    private Breach breach(Claims claims, Observation lower, Observation higher) {
        return new Breach(
                wording.finding(
                        this,
                        Severity.ERROR,
                        lower,
                        Wording.value(lower),
                        wording.labelZh(higher.key()),
                        wording.labelEn(higher.key()),
                        Wording.value(higher),
                        Wording.place(higher)),
                lower,
                List.of(
                        Suspicion.accused(claims, lower, higher.amount().value()),
                        Suspicion.other(claims, higher, lower.amount().value())),
                values -> reversed(values.apply(lower), values.apply(higher)));
    }
}
