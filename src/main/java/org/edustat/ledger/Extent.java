package org.edustat.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the conclusions about a neighbourhood depend on.
 *
 * @param papers the submissions that speak of its places
 * @param ties numbers of what it has in common with other neighbourhoods
 * @param holdsFrom the first business date on which the same would be concluded; null where there is none
 * @param holdsUntil the last one; null where there is none
 */
public record Extent(
        List<Long> papers,
        Set<Long> ties,
        @Nullable LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil) {

    public Extent {
        papers = List.copyOf(papers);
        ties = Set.copyOf(ties);
    }

    public boolean holdsOn(LocalDate date) {
        return (holdsFrom == null || !date.isBefore(holdsFrom)) && (holdsUntil == null || !date.isAfter(holdsUntil));
    }
}
