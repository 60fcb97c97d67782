package org.edustat.reporting.sheet;

/** What a cell is on its sheet; its look follows from it. */
public enum Role {
    /** The name of the whole, on its first sheet. */
    COVER,
    COVER_LINE,
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
    /** What a row is about, where several rows are about it. */
    ROW_HEADER,
    /** The reader's own place among others. */
    FOCUS,
    /** A number of a year before. */
    EARLIER,
    /** How a number differs from one of the year before. */
    CHANGE,
    /** What the numbers of parts add up to. */
    TOTAL,
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
