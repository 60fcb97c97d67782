package org.edustat.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A school under one of its names.
 *
 * @param code ten digits; a new name keeps it
 * @param region the code of its county
 * @param from the first year of the name; null where nobody knows
 * @param to the last year of it; null while it stands
 * @param heir the code of the school that took its place; null where none did
 */
public record Institution(
        String code,
        String name,
        String region,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String heir) {

    boolean validIn(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
