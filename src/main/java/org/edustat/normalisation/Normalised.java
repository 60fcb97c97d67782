package org.edustat.normalisation;

import java.util.List;

import org.edustat.concept.Claim;
import org.edustat.concept.Finding;

/** What became of the statements of a submission, in their order, and what stood in the way of the rest. */
public record Normalised(List<Claim> claims, List<Finding> findings) {

    public Normalised {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
