package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Change;
import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;

/** 增减数与前后两期不符：本期数减去增加数应等于上期数，增长率同理。请核对；确属口径不同（如“新增”不等于“净增”）的，请加说明。 */
final class ChangeContradictsLevels implements Rule {

    private static final int PERCENT_DIGITS = 2;

    private static final MathContext PRINTED = new MathContext(3);

    private final Wording wording;
    private final BigDecimal tolerance;

    ChangeContradictsLevels(Thresholds thresholds, Wording wording) {
        this.wording = wording;
        this.tolerance = thresholds.number(this, "tolerance");
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.only(Change.class).flatMap(change -> check(claims, change).stream());
    }

    private Optional<Finding> check(Claims claims, Change change) {
        return base(change)
                .flatMap(base -> claims.beside(change, change.key().withPeriod(base)))
                .flatMap(before -> claims.beside(change, change.key()).flatMap(now -> check(change, now, before)));
    }

    /** The period that the change is counted from: the year before, where none is named. */
    private static Optional<Period> base(Change change) {
        return change.base() == null ? Years.shifted(change.key().period(), -1) : Optional.of(change.base());
    }

    private Optional<Finding> check(Change change, Observation now, Observation before) {
        List<Expected> readings = readings(change, now, before);
        Interval said = Possible.of(change);
        return readings.isEmpty()
                        || readings.stream()
                                .anyMatch(expected -> !expected.possible().disjoint(said))
                ? Optional.empty()
                : Optional.of(finding(change, now, before, readings.get(0).written()));
    }

    /** What the change should be: of a rate, "2%" may be points or a growth, and either will do. */
    private List<Expected> readings(Change change, Observation now, Observation before) {
        BigDecimal level = Possible.exact(now);
        BigDecimal previous = Possible.exact(before);
        if (level == null
                || previous == null
                || now.amount().unit() != before.amount().unit()) {
            return List.of();
        }
        List<Expected> readings = new ArrayList<>();
        BigDecimal difference = level.subtract(previous);
        if (inTheSameUnit(change, now)) {
            BigDecimal rounding = Possible.rounding(now).add(Possible.rounding(before));
            readings.add(Expected.around(difference, rounding, Wording.plain(difference)));
        }
        if (change.amount().unit() == Unit.PERCENT && previous.signum() != 0) {
            BigDecimal growth = difference.movePointRight(PERCENT_DIGITS).divide(previous, MathContext.DECIMAL64);
            readings.add(Expected.around(growth, tolerance, Wording.plain(growth.round(PRINTED)) + "%"));
        }
        return readings;
    }

    private static boolean inTheSameUnit(Change change, Observation level) {
        Unit unit = change.amount().unit() == Unit.PERCENTAGE_POINT
                ? Unit.PERCENT
                : change.amount().unit();
        return unit == level.amount().unit();
    }

    private Finding finding(Change change, Observation now, Observation before, String expected) {
        return wording.finding(
                this,
                Severity.WARNING,
                change,
                change.source().origin().text(),
                Wording.value(change),
                Wording.value(now),
                Wording.place(now),
                before.key().period().notation(),
                Wording.value(before),
                Wording.place(before),
                expected);
    }

    private record Expected(Interval possible, String written) {

        static Expected around(BigDecimal value, BigDecimal by, String written) {
            return new Expected(Interval.point(value).widened(by), written);
        }
    }
}
