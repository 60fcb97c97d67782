package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Interval;

/** Intervals of which only one value is possible. */
final class Numbers {

    private Numbers() {}

    /** The one value that is possible; null where several are. */
    static @Nullable BigDecimal exact(Interval interval) {
        BigDecimal lower = interval.lower();
        BigDecimal upper = interval.upper();
        return lower != null && upper != null && lower.compareTo(upper) == 0 ? lower : null;
    }

    /** The same with both ends rounded. */
    static Interval rounded(Interval interval, int decimals) {
        return new Interval(
                rounded(interval.lower(), decimals),
                interval.lowerOpen(),
                rounded(interval.upper(), decimals),
                interval.upperOpen());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal end, int decimals) {
        return end == null ? null : end.setScale(decimals, RoundingMode.HALF_UP);
    }
}
