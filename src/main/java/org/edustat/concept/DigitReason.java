package org.edustat.concept;

/** Why digits, numerals or a mask in a paper are no figure. */
public enum DigitReason implements Coded {
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
    FURNITURE,
    /** Points of an examination or an inspection. */
    SCORE,
    /** A numeral that is part of a word: 统一, 一些. */
    WORD,
    /** A small number in words that counts nothing anybody would tabulate: 一个. */
    SMALL,
    /** A mask that hides a name. */
    HIDDEN_NAME,
    /** Digits behind letters: A4, G20. */
    SIGN,
    /** Digits in the title, a header or a note of a table. */
    LABEL,
    /** A cell of a column or a row that only counts or names the others. */
    KEY,
    /** A number of hospitals, roads or harvests in a paper about all fields. */
    OTHER_FIELD
}
