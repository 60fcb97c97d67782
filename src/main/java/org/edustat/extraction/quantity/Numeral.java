package org.edustat.extraction.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Qualifier;

/**
 * A numeral without its unit.
 *
 * @param value null where masked, lost or open to two readings
 * @param upper the upper end of a vague number (数十, 两三千), else null
 * @param end characters of the text before the first one after it
 */
record Numeral(@Nullable BigDecimal value, @Nullable BigDecimal upper, int end, Writing writing) {

    /** How it is written. */
    enum Writing {
        ARABIC,
        CHINESE,
        VAGUE,
        MASKED,
        /** Two readings are possible: {@code 2 1.6}. */
        AMBIGUOUS
    }

    Qualifier qualifier() {
        return switch (writing) {
            case ARABIC, CHINESE -> Qualifier.EXACT;
            case VAGUE -> Qualifier.RANGE;
            case MASKED -> Qualifier.MASKED;
            case AMBIGUOUS -> Qualifier.MISSING;
        };
    }
}
