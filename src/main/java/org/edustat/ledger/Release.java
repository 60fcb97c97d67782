package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whose a submission is, as an operator said.
 *
 * @param region the code of the place
 * @param year the year that it reports on; null where the paper says it
 * @param remembered whether it was said of an earlier submission of the same path
 */
public record Release(String region, @Nullable Integer year, boolean remembered) {}
