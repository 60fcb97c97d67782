package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 有此无彼：有在校生而教师、学校或班级为零，或者相反。零与空不同，没有的数请留空并注明，不要填零。 */
final class ZeroBesidePeople implements Rule {

    private final Wording wording;
    private final List<Threshold> pairs;

    ZeroBesidePeople(RuleBasis basis) {
        this.wording = basis.wording();
        this.pairs = basis.thresholds().of(this);
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(indicator ->
                        pairs.stream().anyMatch(pair -> pair.parameter().equals(indicator)))
                .filter(zero -> isZero(zero.amount().value()))
                .flatMap(zero -> pairs.stream()
                        .filter(pair -> pair.parameter().equals(zero.key().indicator()))
                        .flatMap(pair -> claims.beside(zero, zero.key().withIndicator(pair.value())).stream())
                        .filter(some -> isSome(some.amount().value()))
                        .limit(1)
                        .map(some -> breach(zero, some)));
    }

    private static boolean isZero(@Nullable BigDecimal value) {
        return value != null && value.signum() == 0;
    }

    private static boolean isSome(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0;
    }

    /** Nobody can tell what the zero should be; whatever else does not agree with it is explained. */
    private Breach breach(Observation zero, Observation some) {
        return Breach.certain(
                wording.finding(
                        this,
                        Severity.ERROR,
                        zero,
                        wording.labelZh(some.key()),
                        wording.labelEn(some.key()),
                        Wording.value(some),
                        Wording.place(some)),
                zero,
                null);
    }
}
