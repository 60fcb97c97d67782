package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.Optional;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 负数：人数、校数、面积、金额等不能小于零。增减数请写在“比上年增减”一栏，不要填在总数里。 */
final class NegativeCount implements ClaimRule {

    private final Indicators indicators;
    private final Wording wording;

    NegativeCount(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        BigDecimal value = claim.amount().value();
        if (value == null) {
            return Optional.empty();
        }
        boolean negative = claim instanceof Observation
                && value.signum() < 0
                && claim.amount().unit() != Unit.PERCENT;
        return !negative
                ? Optional.empty()
                : indicators
                        .find(claim.key().indicator())
                        .filter(indicator -> indicator.minimum() != null)
                        .map(indicator -> Breach.certain(
                                wording.finding(this, Severity.ERROR, claim, Wording.value(claim)),
                                claim,
                                value.negate()));
    }
}
