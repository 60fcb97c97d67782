package org.edustat.validation.rule.paper;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
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
                .filter(observation ->
                        Years.firstDay(observation.key().period()).isAfter(known(observation, claims.businessDate())))
                .map(observation -> Breach.remark(wording.finding(
                        this,
                        Severity.ERROR,
                        observation,
                        Wording.value(observation),
                        observation.key().period().notation(),
                        known(observation, claims.businessDate()).toString())));
    }

    /** The last day that the paper can tell about: the day that it bears, at most that of the run. */
    private static LocalDate known(Observation observation, LocalDate businessDate) {
        LocalDate issued = observation.source().issued();
        return issued == null || issued.isAfter(businessDate) ? businessDate : issued;
    }
}
