package org.edustat.validation.rule.paper;

import java.util.stream.Stream;

import org.edustat.concept.Genre;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Target;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 目标没有期限：只写要达到多少，没有写到哪一年，按文件所属年度考核；请写明完成年限。年度计划里的目标，年份不言自明，只作记录。 */
final class TargetWithoutDeadline implements Rule {

    private final Wording wording;

    TargetWithoutDeadline(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.only(Target.class)
                .filter(target -> !target.dated())
                .map(target -> Breach.remark(wording.finding(
                        this,
                        severity(target),
                        target,
                        target.source().origin().text(),
                        target.key().period().notation())));
    }

    /** A plan for one year names the year of all that it promises. */
    private static Severity severity(Target target) {
        boolean yearly = target.source().genre() == Genre.PLAN
                && (target.key().period() instanceof Period.CalendarYear
                        || target.key().period() instanceof Period.SchoolYear);
        return yearly ? Severity.NOTE : Severity.WARNING;
    }
}
