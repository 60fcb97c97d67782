package org.edustat.concept;

/** What sort of paper a submission is, in the order in which rivals are believed. */
public enum Genre implements Coded {
    FORM,
    BULLETIN,
    REPORT,
    PLAN,
    NEWS
}
