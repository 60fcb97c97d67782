package org.edustat.concept;

/** The base units in which figures are kept; larger and older ones are brought to these. */
public enum Unit implements Coded {
    PERSON,
    /** 人次: the same person counts each time. */
    PERSON_TIME,
    INSTITUTION,
    CLASS,
    ITEM,
    PERCENT,
    PERCENTAGE_POINT,
    YUAN,
    SQUARE_METRE,
    VOLUME,
    /** A length of time. */
    YEAR,
    RATIO
}
