package org.edustat.concept;

/** How much a finding weighs. */
public enum Severity implements Coded {
    /** Worth knowing. */
    NOTE,
    /** To be mended or explained. */
    WARNING,
    /** To be mended. */
    ERROR
}
