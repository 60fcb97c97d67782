package org.edustat.catalogue;

import org.edustat.concept.Coded;

/**
 * A phrase whose digits are no statement.
 *
 * @param pattern the words; {@code N} stands for a run of digits, Arabic or Chinese
 */
public record ProtectedPhrase(String pattern, Reason reason, String example) {

    /** Why its digits are no statement. */
    public enum Reason implements Coded {
        DATE,
        ORDINAL,
        NAME,
        DOCUMENT_NUMBER,
        TELEPHONE,
        AGE,
        CLASS_HOURS,
        DENOMINATOR,
        THRESHOLD,
        SLOGAN,
        ENUMERATION,
        TIME_SPAN,
        FURNITURE
    }
}
