package org.edustat.validation.rule;

import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;

/** 数值被遮盖：公开前被隐去的数字（如 **%）不能汇总，请补报原数，或说明不公开的理由。 */
final class MaskedValue implements Rule {

    private final Wording wording;

    MaskedValue(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.all()
                .filter(claim -> claim.amount().qualifier() == Qualifier.MASKED)
                .map(claim -> wording.finding(
                        this, Severity.WARNING, claim, claim.source().origin().text()));
    }
}
