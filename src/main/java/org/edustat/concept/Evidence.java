package org.edustat.concept;

/** How the bureau knows what a standard demands; whoever uses it is told. */
public enum Evidence implements Coded {
    /** Read in the document itself. */
    READ,
    /** Known only through somebody else's text or program. */
    SECONDARY,
    /** Remembered, and confirmed by nobody yet. */
    FROM_MEMORY
}
