package org.edustat.ledger;

import org.edustat.concept.Coded;

/** What the holder of an account may do; each may do what those before it may. */
public enum Role implements Coded {
    /** Looks at everything and changes nothing. */
    READER,
    /** Answers for a region: explains its findings, sends its files. */
    MANAGER,
    /** Mends the night: starts and stops runs, decides about submissions. */
    OPERATOR,
    /** Gives accounts and takes them. */
    ADMINISTRATOR;

    public boolean mayDoWhat(Role needed) {
        return compareTo(needed) >= 0;
    }
}
