package org.edustat.intake;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Outcome;

/**
 * What is to be done with an arrival.
 *
 * @param outcome RECEIVED where it is to be read, UNCHANGED where the same bytes are known under the same path
 * @param supersedes the ledger's number of the submission whose place it takes, else null
 */
public record Receipt(
        Arrival arrival, Outcome outcome, @Nullable Long supersedes) {

    public Receipt {
        if (outcome != Outcome.RECEIVED && outcome != Outcome.UNCHANGED) {
            throw new IllegalArgumentException("an arrival is received or unchanged, never " + outcome.code());
        }
    }
}
