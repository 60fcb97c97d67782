package org.edustat.reporting.sheet;

/** What a cell is on its sheet; its look follows from it. */
public enum Role {
    TITLE,
    /** What stands under the title: dates and how to read the sheet. */
    SUBTITLE,
    SECTION,
    HEADER,
    TEXT,
    /** Words from a paper. */
    QUOTE,
    /** Codes, units, dates: short and centred. */
    CODE,
    NUMBER,
    /** The number for which the sheet is opened. */
    HEADLINE,
    /** A figure over which papers disagree. */
    DISPUTED,
    /** A figure whose digits are not known. */
    UNKNOWN,
    /** Met, accepted. */
    GOOD,
    /** Missed, an error, set aside. */
    BAD,
    /** To be looked at: a warning, a contradiction. */
    DOUBT,
    /** Not due yet, a note. */
    OPEN,
    /** Nothing is known. */
    SILENT
}
