package org.edustat.validation.rule.paper;

import java.util.Set;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Genre;
import org.edustat.concept.Nature;
import org.edustat.concept.Origin;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Target;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 目标没有期限：只写要达到多少，没有写到哪一年，按文件所属年度考核；请写明完成年限。年度计划、当年的计划表，以及每年一数的计划（招聘、新增学位），年份不言自明，只作记录。 */
final class TargetWithoutDeadline implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final Set<String> standards;

    TargetWithoutDeadline(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.standards = Set.of(basis.thresholds().text(this, "standards").split("\\+"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.only(Target.class)
                .filter(target -> !target.dated())
                .filter(target -> !standards.contains(target.key().indicator()))
                .map(target -> Breach.remark(wording.finding(
                        this,
                        severity(target),
                        target,
                        target.source().origin().text(),
                        target.key().period().notation())));
    }

    /**
     * A plan for one year names the year of all that it promises, and so does a file of plans; what is counted anew
     * each year (招聘, 新增学位) is planned for the year that the paper is about.
     */
    private Severity severity(Target target) {
        boolean yearly = target.key().period() instanceof Period.CalendarYear
                || target.key().period() instanceof Period.SchoolYear;
        boolean understood = target.source().genre() == Genre.PLAN || isOfOneYear(target) || isInTableOfTheYear(target);
        return yearly && understood ? Severity.NOTE : Severity.WARNING;
    }

    private boolean isOfOneYear(Target target) {
        return indicators
                .find(target.key().indicator())
                .filter(indicator -> indicator.nature() == Nature.FLOW)
                .isPresent();
    }

    private static boolean isInTableOfTheYear(Target target) {
        return target.source().origin() instanceof Origin.InGrid
                && target.source()
                        .path()
                        .contains(Integer.toString(target.key().period().workbookYear()));
    }
}
