package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Comparator;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Target;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 目标低于现状：计划要达到的数，上一年就已经超过。请核对目标数，或说明为何降低（如口径改变）。 */
final class TargetBelowPresent implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final BigDecimal margin;

    TargetBelowPresent(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.margin = basis.thresholds().number(this, "margin");
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.only(Target.class)
                .filter(target -> target.comparator() == Comparator.AT_LEAST && isLevel(target))
                .flatMap(target -> before(claims, target).map(now -> breach(target, now)).stream());
    }

    private boolean isLevel(Target target) {
        return indicators
                .find(target.key().indicator())
                .filter(indicator -> indicator.nature() == Nature.STOCK || indicator.nature() == Nature.RATE)
                .isPresent();
    }

    /** What there was in the year before the deadline, where it is more than is promised. */
    private Optional<Observation> before(Claims claims, Target target) {
        BigDecimal promised = target.amount().value();
        Period lastYear = Period.year(target.key().period().workbookYear() - 1);
        return claims.believed(target.key().withPeriod(lastYear))
                .filter(now -> now.amount().unit() == target.amount().unit())
                .filter(now -> promised != null
                        && now.amount().value() != null
                        && now.amount().value().compareTo(promised.multiply(BigDecimal.ONE.add(margin))) > 0);
    }

    private Breach breach(Target target, Observation now) {
        return Breach.remark(wording.finding(
                this,
                Severity.NOTE,
                target,
                target.source().origin().text(),
                Wording.value(target),
                now.key().period().notation(),
                Wording.value(now),
                Wording.place(now)));
    }
}
