package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division in one edition of GB/T 2260.
 *
 * @param code six digits
 * @param parent the code of the division above it; null for the whole country, 100000
 * @param from the first year in which the code was valid
 * @param to the last year in which it was valid; null while it still is
 */
public record Region(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        int from,
        @Nullable Integer to) {

    /** The whole country, 全国. */
    public static final String COUNTRY = "100000";

    /** The rank of a division. */
    public enum Level implements Coded {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    public boolean validIn(int year) {
        return from <= year && (to == null || year <= to);
    }
}
