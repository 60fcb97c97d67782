package org.edustat.extraction.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;

/** When the number of a cell holds, and for a change since when. */
final class CellTimes {

    private static final String RELATIVE = "period.relative";
    private static final Pattern OF_THE_YEAR = Pattern.compile("当年|本年|全年|年内");

    private final PeriodReader periods;

    CellTimes(PeriodReader periods) {
        this.periods = periods;
    }

    void add(List<SideSense> sides, @Nullable Kind kind, @Nullable Filling indicator, List<Filling> fillings) {
        SideTimes first = firstTimes(sides);
        if (first == null) {
            return;
        }
        Filling month = ofMonth(sides);
        if (month != null) {
            fillings.add(month);
            return;
        }
        boolean accumulates = periods.accumulates(indicator == null ? null : indicator.value());
        Filling period = null;
        Filling base = null;
        for (int at = 0; at < sides.size(); at++) {
            SideTimes times = sides.get(at).times();
            period = period == null ? times.period(first, kind == Kind.TARGET, accumulates) : period;
            base = base == null && kind == Kind.CHANGE ? times.base() : base;
        }
        Filling written =
                period != null && ofTheYear(period) ? written(sides, first, kind == Kind.TARGET, accumulates) : null;
        CellMeaning.add(fillings, written != null ? written : period == null ? first.before() : period);
        CellMeaning.add(fillings, base);
    }

    /** 本月完成 in the report of a month. */
    private static @Nullable Filling ofMonth(List<SideSense> sides) {
        for (int at = 0; at < sides.size() - 1; at++) {
            Label header = sides.get(at).times().thisMonth();
            if (header != null) {
                return sides.get(sides.size() - 1).times().month(header);
            }
        }
        return null;
    }

    /** Whether words such as 目前 tell it, and no year. */
    static boolean isRelative(Filling period) {
        return period.rule().endsWith(RELATIVE);
    }

    private static boolean ofTheYear(Filling period) {
        return isRelative(period) && OF_THE_YEAR.matcher(period.label().text()).find();
    }

    /** 当年招聘教师 in the column of 2018 is of that year. */
    private static @Nullable Filling written(
            List<SideSense> sides, SideTimes first, boolean target, boolean accumulates) {
        for (SideSense side : sides) {
            Filling period = side.times().period(first, target, accumulates);
            if (period != null && Hearing.HEADERS.contains(period.label().place()) && !ofTheYear(period)) {
                return period;
            }
        }
        return null;
    }

    /** The times of the side with the number's nearest label; null where no label is anywhere. */
    private static @Nullable SideTimes firstTimes(List<SideSense> sides) {
        for (int at = 0; at < sides.size(); at++) {
            if (!sides.get(at).times().silent()) {
                return sides.get(at).times();
            }
        }
        return null;
    }
}
