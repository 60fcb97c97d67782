package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/**
 * What became of a target.
 *
 * @param figure the figure that answers it; null where there is none
 */
public record Verdict(
        Target target, Status status, @Nullable Figure figure) {

    /** How a target stands on the business date. */
    public enum Status implements Coded {
        MET,
        MISSED,
        NOT_DUE,
        NO_DATA
    }
}
