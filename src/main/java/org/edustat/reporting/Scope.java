package org.edustat.reporting;

import org.edustat.concept.Coded;

/**
 * Whose workbook it is.
 *
 * @param region the code of the place; empty for the whole
 */
public record Scope(Kind kind, String region) {

    public static final Scope WHOLE = new Scope(Kind.WHOLE, "");

    /** How much a workbook takes in. */
    public enum Kind implements Coded {
        WHOLE,
        /** A place with several below it, and all of them. */
        REGIONS,
        /** One district, beside its peers. */
        DISTRICTS
    }
}
