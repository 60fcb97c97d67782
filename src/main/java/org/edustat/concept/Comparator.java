package org.edustat.concept;

/** Which side of its number a target asks for. */
public enum Comparator implements Coded {
    AT_LEAST,
    AT_MOST,
    EQUAL
}
