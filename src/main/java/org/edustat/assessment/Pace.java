package org.edustat.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Interval;
import org.edustat.concept.Period;
import org.edustat.concept.Trend;
import org.edustat.concept.Trend.Method;
import org.edustat.concept.Unit;

/**
 * Where the years on the way lead, by one of two simple methods. What adds up: each year still to come brings as much
 * as the mean of those that passed, none of which may be missing. Else: the straight line through the earliest and the
 * latest year. Amounts are reckoned with as intervals, so that 约 and 余 stay what they are.
 */
final class Pace {

    private Pace() {}

    /** The years of a span taken together, up to its end. */
    static Trend together(Period.Span span, List<Figure> years) {
        int passed = years.size();
        boolean gapless = passed > 0 && year(years.get(passed - 1)) - span.from() + 1 == passed;
        if (!gapless) {
            return new Trend(years, Method.NONE, null);
        }
        Interval sum = years.stream().map(Pace::interval).reduce(Interval::plus).orElseThrow();
        int wanted = span.to() - span.from() + 1;
        return passed == wanted
                ? new Trend(years, Method.YEARS_ADDED_UP, sum.amount(unit(years)))
                : new Trend(
                        years,
                        Method.MEAN_OF_YEARS,
                        sum.times(share(wanted, passed)).amount(unit(years)));
    }

    /** The straight line on to the year in which a target is due. */
    static Trend line(int due, List<Figure> years) {
        if (years.size() < 2) {
            return new Trend(years, Method.NONE, null);
        }
        Figure first = years.get(0);
        Figure last = years.get(years.size() - 1);
        int toCome = due - year(last);
        int passed = year(last) - year(first);
        if (toCome <= 0 || passed <= 0) {
            return new Trend(years, Method.NONE, null);
        }
        BigDecimal ahead = share(toCome, passed);
        Interval then = interval(last)
                .times(BigDecimal.ONE.add(ahead))
                .minus(interval(first).times(ahead));
        return new Trend(years, Method.STRAIGHT_LINE, then.amount(unit(years)));
    }

    private static BigDecimal share(int one, int other) {
        return BigDecimal.valueOf(one).divide(BigDecimal.valueOf(other), MathContext.DECIMAL64);
    }

    private static Interval interval(Figure figure) {
        return Interval.of(figure.chosen().amount());
    }

    private static Unit unit(List<Figure> years) {
        return years.get(0).chosen().amount().unit();
    }

    private static int year(Figure figure) {
        return figure.key().period().workbookYear();
    }
}
