package org.edustat.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;

/**
 * What was found in one neighbourhood.
 *
 * @param ties numbers of the claims over which a finding here may depend on what is found in another neighbourhood: one
 *     that has a tie in common
 * @param holdsFrom the first business date on which the same would be found; null where there is none
 * @param holdsUntil the last one; null where there is none
 */
public record Examined(
        List<Finding> findings,
        Set<Long> ties,
        @Nullable LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil) {

    public Examined {
        findings = List.copyOf(findings);
        ties = Set.copyOf(ties);
    }
}
