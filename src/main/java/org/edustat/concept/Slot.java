package org.edustat.concept;

/** A question about a number that a label can answer. */
public enum Slot implements Coded {
    INDICATOR,
    STAGE,
    SECTOR,
    AREA,
    REGION,
    INSTITUTION,
    PERIOD,
    /** The earlier period that a change is counted from. */
    BASE_PERIOD,
    KIND,
    UNIT,
    GENRE
}
