package org.edustat.concept;

/** What a number claims: a fact, an intent, or a difference. */
public enum Kind implements Coded {
    /** What is or was. */
    OBSERVATION,
    /** What is to be. */
    TARGET,
    /** A difference or a growth against an earlier level. */
    CHANGE
}
