package org.edustat.concept;

/** What became of a submission. */
public enum Outcome implements Coded {
    /** Fingerprinted and kept, not yet read. */
    RECEIVED,
    ACCEPTED,
    /** The same bytes as before; nothing was read again. */
    UNCHANGED,
    /** A newer submission has taken its place. */
    SUPERSEDED,
    /** Set aside for the operator, with a reason. */
    QUARANTINED,
    REJECTED
}
