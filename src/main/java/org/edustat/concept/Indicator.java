package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Something that the bureau counts.
 *
 * @param id as in {@code teachers_hired}
 * @param unit the base unit of its figures
 * @param minimum the least value that can be, or null where there is no bound
 * @param maximum the greatest value that can be, or null where there is no bound
 */
public record Indicator(
        String id,
        String labelZh,
        String labelEn,
        Unit unit,
        Nature nature,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {}
