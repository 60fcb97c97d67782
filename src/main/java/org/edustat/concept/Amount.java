package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A quantity in its base unit.
 *
 * @param value the number, or the lower end of a range; a decrease is negative; null where masked or missing
 * @param upper the upper end of a range, else null
 */
public record Amount(@Nullable BigDecimal value, @Nullable BigDecimal upper, Unit unit, Qualifier qualifier) {}
