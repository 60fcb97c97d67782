package org.edustat.validation.rule.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.edustat.concept.Change;
import org.edustat.concept.Claim;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 百分数写成小数：巩固率、入学率等通常在百分之几十以上，写成 0.958 的应为 95.8。请改为百分数。 */
final class FractionForPercent implements ClaimRule {

    private static final int TWO_DIGITS = 2;

    private final Wording wording;
    private final List<String> indicators;

    FractionForPercent(RuleBasis basis) {
        this.wording = basis.wording();
        this.indicators = List.of(basis.thresholds().text(this, "indicators").split("\\+"));
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        BigDecimal value = claim.amount().value();
        if (value == null) {
            return Optional.empty();
        }
        boolean fraction = claim.amount().unit() == Unit.PERCENT
                && !(claim instanceof Change)
                && indicators.contains(claim.key().indicator())
                && value.signum() > 0
                && value.compareTo(BigDecimal.ONE) <= 0;
        return fraction
                ? Optional.of(Breach.certain(
                        wording.finding(
                                this,
                                Severity.ERROR,
                                claim,
                                claim.source().origin().text(),
                                Wording.plain(value.movePointRight(TWO_DIGITS)) + "%"),
                        claim,
                        value.movePointRight(TWO_DIGITS)))
                : Optional.empty();
    }
}
