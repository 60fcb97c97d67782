package org.edustat.validation.rule;

import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;
import org.edustat.concept.Target;

/** 目标没有期限：只写要达到多少，没有写到哪一年，按文件所属年度考核；请写明完成年限。 */
final class TargetWithoutDeadline implements Rule {

    private final Wording wording;

    TargetWithoutDeadline(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.of(Target.class)
                .filter(target -> !target.dated())
                .map(target -> wording.finding(
                        this,
                        Severity.WARNING,
                        target,
                        target.source().origin().text(),
                        target.key().period().notation()));
    }
}
