package org.edustat.concept;

/**
 * Where a target stands that no paper of the place itself sets.
 *
 * @param id as in {@code retention-2025}; those of a province that is stricter bear the same one
 * @param layer the code of the region whose document it is; {@link Region#COUNTRY} for a national one
 * @param document its title or number
 * @param article where in it; empty where nobody knows
 */
public record Citation(String id, String layer, String document, String article, Evidence evidence) {}
