package org.edustat.validation.rule;

import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;

/** 数字残缺：文字转换时丢失了数字（如“达.61%”），原数无从得知，请对照原件补齐后重报。 */
final class MissingValue implements Rule {

    private final Wording wording;

    MissingValue(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.all()
                .filter(claim -> claim.amount().qualifier() == Qualifier.MISSING)
                .map(claim -> wording.finding(
                        this,
                        Severity.ERROR,
                        claim,
                        claim.source().origin().text(),
                        claim.source().origin().quotation()));
    }
}
