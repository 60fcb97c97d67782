package org.edustat.concept;

/** Where a label stands as seen from its number, nearest first: a table's places, then those of prose. */
public enum Place implements Coded {
    ROW,
    COLUMN,
    SECTION,
    UNIT_LINE,
    NOTE,
    CLAUSE,
    SENTENCE,
    PARAGRAPH,
    HEADING,
    TITLE,
    SHEET,
    FOLDER,
    FILE,
    DOCUMENT
}
