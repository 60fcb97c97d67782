package org.edustat.validation.rule;

import java.util.Optional;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;

/** 数值被遮盖：公开前被隐去的数字（如 **%）不能汇总，请补报原数，或说明不公开的理由。 */
final class MaskedValue implements ClaimRule {

    private final Wording wording;

    MaskedValue(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Optional<Finding> check(Claim claim) {
        return claim.amount().qualifier() == Qualifier.MASKED
                ? Optional.of(wording.finding(
                        this, Severity.WARNING, claim, claim.source().origin().text()))
                : Optional.empty();
    }
}
