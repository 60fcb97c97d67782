package org.edustat.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Period;
import org.edustat.concept.Target;

/**
 * The period that a target is due in, and which periods of figures answer it.
 *
 * <p>The same period answers best. Else a figure of the year, or of the school year that begins in it, or, of what does
 * not add up over time, of a moment in it, the latest first. What adds up over time and is due over several years
 * (三年新增学位5万个) is answered by a figure of just these years; a deadline that a paper of an earlier year sets
 * (到2022年新增学位5万个) says not from when it counts, so that a figure of the last year alone answers nothing.
 *
 * @param issued the date of the paper that sets the target; null where it bears none
 * @param accumulates whether the indicator is counted over a period, such as hired teachers
 */
record DuePeriod(Period target, @Nullable LocalDate issued, boolean accumulates) {

    static DuePeriod of(Target target, boolean accumulates) {
        return new DuePeriod(target.key().period(), target.source().issued(), accumulates);
    }

    /** Whether a figure of this period answers; both are of the same workbook year. */
    boolean fits(Period figure) {
        if (figure.equals(target)) {
            return true;
        }
        if (figure instanceof Period.Span || figure instanceof Period.Deadline) {
            return false;
        }
        return accumulates ? wholeYear(figure) && !severalYears() && !moment(target) : !moment(target);
    }

    Comparator<Period> bestFirst() {
        return Comparator.comparing((Period figure) -> !figure.equals(target))
                .thenComparing(figure -> !(figure instanceof Period.CalendarYear))
                .thenComparing(figure -> !(figure instanceof Period.SchoolYear))
                .thenComparing(Period::lastDay, Comparator.reverseOrder())
                .thenComparing(Period::notation);
    }

    /** Whether a figure of this period can be a year on the way. */
    boolean isStep(Period figure) {
        boolean several = figure instanceof Period.Span || figure instanceof Period.Deadline;
        return !several && (wholeYear(figure) || !accumulates);
    }

    /** The years that are counted together, where the paper says from when to when. */
    Optional<Period.Span> span() {
        return accumulates && target instanceof Period.Span span && span.from() < span.to()
                ? Optional.of(span)
                : Optional.empty();
    }

    boolean severalYears() {
        if (target instanceof Period.Span span) {
            return span.from() < span.to();
        }
        return target instanceof Period.Deadline deadline && issued != null && issued.getYear() < deadline.year();
    }

    private static boolean wholeYear(Period period) {
        return period instanceof Period.CalendarYear || period instanceof Period.SchoolYear;
    }

    private static boolean moment(Period period) {
        return period instanceof Period.InMonth || period instanceof Period.OnDay;
    }
}
