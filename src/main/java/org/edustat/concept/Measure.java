package org.edustat.concept;

import java.math.BigDecimal;

/**
 * A unit as it is written, and what it is in the base unit: 万人 is 10000 {@link Unit#PERSON}, 亩 is 666.6667
 * {@link Unit#SQUARE_METRE}, ‰ is 0.1 {@link Unit#PERCENT}.
 *
 * @param factor base units in one of it
 */
public record Measure(String text, BigDecimal factor, Unit unit) {}
