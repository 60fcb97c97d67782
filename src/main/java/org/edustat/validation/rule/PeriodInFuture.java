package org.edustat.validation.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;

/** 数据所属期间尚未到来：已完成的数据，其年度不能晚于文件日期和处理日期；请核对年份，或改作计划数上报。 */
final class PeriodInFuture implements Rule {

    private final Wording wording;

    PeriodInFuture(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.observations()
                .filter(observation ->
                        Years.firstDay(observation.key().period()).isAfter(known(observation, claims.businessDate())))
                .map(observation -> wording.finding(
                        this,
                        Severity.ERROR,
                        observation,
                        Wording.value(observation),
                        observation.key().period().notation(),
                        known(observation, claims.businessDate()).toString()));
    }

    /** The last day that the paper can tell about: the day that it bears, at most that of the run. */
    private static LocalDate known(Observation observation, LocalDate businessDate) {
        LocalDate issued = observation.source().issued();
        return issued == null || issued.isAfter(businessDate) ? businessDate : issued;
    }
}
