package org.edustat.validation.rule.paper;

import java.util.Optional;

import org.edustat.concept.Claim;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 数值被遮盖：公开前被隐去的数字（如 **%）不能汇总，请补报原数，或说明不公开的理由。 */
final class MaskedValue implements ClaimRule {

    private final Wording wording;

    MaskedValue(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        return claim.amount().qualifier() == Qualifier.MASKED
                ? Optional.of(Breach.remark(wording.finding(
                        this, Severity.WARNING, claim, claim.source().origin().text())))
                : Optional.empty();
    }
}
