package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, before it is brought to a base unit.
 *
 * @param text the source's own characters, with multiplier, suffix and unit: {@code 3.7万余人}
 * @param number the numeral alone, 3.7; the lower one of a range; null where masked or missing
 * @param upper the upper numeral of a range, else null
 * @param measure what it counts in, its multiplier included: 万人; null where no unit is written beside it
 */
public record Quantity(
        String text,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable Measure measure,
        Qualifier qualifier) {

    /** What it counts, whatever its multiplier; null where no unit is written beside it. */
    public @Nullable Unit unit() {
        return measure == null ? null : measure.unit();
    }

    public Quantity withMeasure(Measure other) {
        return new Quantity(text, number, upper, other, qualifier);
    }
}
