package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A quantity in its base unit.
 *
 * @param value the number, or the lower end of a range; a decrease is negative; null where masked or missing
 * @param upper the upper end of a range, else null
 */
public record Amount(@Nullable BigDecimal value, @Nullable BigDecimal upper, Unit unit, Qualifier qualifier) {

    /** Whether it says the same, however many zeros are written behind the point. */
    public boolean sameAs(Amount other) {
        return same(value, other.value)
                && same(upper, other.upper)
                && unit == other.unit
                && qualifier == other.qualifier;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
