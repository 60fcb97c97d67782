package org.edustat.assessment;

import java.math.BigDecimal;

import org.edustat.concept.Interval;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Target;

/** The values that satisfy a target. */
final class Requirement {

    private Requirement() {}

    /** What a target allows; everything, where its number is masked or lost. */
    static Interval of(Target target) {
        BigDecimal value = target.amount().value();
        if (value == null) {
            return Interval.of(target.amount());
        }
        Qualifier qualifier = target.amount().qualifier();
        return switch (target.comparator()) {
            // 超过90% leaves 90% out, 90%以上 does not
            case AT_LEAST -> new Interval(value, qualifier == Qualifier.OVER, null, false);
            case AT_MOST -> new Interval(null, false, upper(target, value), qualifier == Qualifier.UNDER);
            case EQUAL -> Interval.of(target.amount());
        };
    }

    private static BigDecimal upper(Target target, BigDecimal value) {
        BigDecimal upper = target.amount().upper();
        return upper == null ? value : upper;
    }
}
