package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Statement;

/**
 * A statement of a paper together with what it came to in one form.
 *
 * @param claim null where the statement made none; it stands where the statement stands
 */
public record Entry(Statement statement, @Nullable Claim claim) {

    public Entry {
        // one and the same in almost every entry, and dear to compare
        if (claim != null
                && claim.source().origin() != statement.origin()
                && !claim.source().origin().equals(statement.origin())) {
            throw new IllegalArgumentException("a claim from %s cannot be that of %s"
                    .formatted(claim.source().origin(), statement.origin()));
        }
    }
}
