package org.edustat.validation.rule.paper;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Today;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 数据所属期间尚未到来：已完成的数据，其年度不能晚于文件日期和处理日期；请核对年份，或改作计划数上报。 */
final class PeriodInFuture implements Rule {

    private final Wording wording;

    PeriodInFuture(RuleBasis basis) {
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .filter(told -> isToCome(told, claims.today()))
                .map(told -> breach(told, claims));
    }

    /** A paper can tell about nothing behind the day that it bears, nor behind that of the run. */
    private static boolean isToCome(Observation told, Today today) {
        LocalDate first = Years.firstDay(told.key().period());
        LocalDate issued = issued(told, today);
        return issued == null ? today.isBefore(first) : first.isAfter(issued);
    }

    /** The day that the paper bears; null where it bears none, or one that is still to come itself. */
    private static @Nullable LocalDate issued(Observation told, Today today) {
        LocalDate issued = told.source().issued();
        return issued == null || today.isBefore(issued) ? null : issued;
    }

    private Breach breach(Observation told, Claims claims) {
        LocalDate issued = issued(told, claims.today());
        LocalDate known = issued == null ? claims.today().date() : issued;
        return Breach.remark(wording.finding(
                this,
                Severity.ERROR,
                told,
                Wording.value(told),
                told.key().period().notation(),
                known.toString()));
    }
}
