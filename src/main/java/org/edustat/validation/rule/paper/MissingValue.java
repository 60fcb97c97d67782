package org.edustat.validation.rule.paper;

import java.util.Optional;

import org.edustat.concept.Claim;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.ClaimRule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 数字残缺：文字转换时丢失了数字（如“达.61%”），原数无从得知，请对照原件补齐后重报。 */
final class MissingValue implements ClaimRule {

    private final Wording wording;

    MissingValue(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Optional<Breach> check(Claim claim) {
        return claim.amount().qualifier() == Qualifier.MISSING
                ? Optional.of(Breach.remark(wording.finding(
                        this,
                        Severity.ERROR,
                        claim,
                        claim.source().origin().text(),
                        claim.source().origin().quotation())))
                : Optional.empty();
    }
}
