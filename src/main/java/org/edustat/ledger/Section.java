package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Neighbourhood;

/**
 * What a run concluded about one neighbourhood, by the numbers under which it is kept. Runs between which nothing
 * changed there have the same.
 *
 * @param conclusions of the findings and figures; null where nobody claims anything about its places
 * @param sums of what its figures add up to; null where that is nothing
 */
public record Section(
        Neighbourhood neighbourhood,
        @Nullable Long conclusions,
        @Nullable Long sums) {}
