package org.edustat.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Statement;

/**
 * What one submission contains, as it was read.
 *
 * @param submission the ledger's number of it
 * @param attribution whose it is; null where it could not be read
 * @param statements in the order of the paper
 * @param claims what the statements came to in one form
 * @param outcome what became of the submission
 * @param reason what to do about it, where it was set aside
 */
public record Contents(
        long submission,
        @Nullable Attribution attribution,
        List<Statement> statements,
        List<Claim> claims,
        List<Finding> findings,
        Outcome outcome,
        @Nullable String reason) {

    public Contents {
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** A submission that could not be read. */
    public static Contents unreadable(long submission, List<Finding> findings, String reason) {
        return new Contents(submission, null, List.of(), List.of(), findings, Outcome.QUARANTINED, reason);
    }
}
