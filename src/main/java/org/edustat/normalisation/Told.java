package org.edustat.normalisation;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Statement;

/**
 * A statement with what it claims.
 *
 * @param claim null where it says nothing that can be counted
 */
public record Told(Statement statement, @Nullable Claim claim) {

    Told withoutClaim() {
        return new Told(statement, null);
    }
}
