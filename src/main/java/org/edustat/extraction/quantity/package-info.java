/**
 * Every number of a text: numerals of all sorts with their units and bounds, masked and lost ones too, and the digits
 * that are no statement, each with its reason. What a number is about is none of this package's business. Start at
 * {@link org.edustat.extraction.quantity.Quantities}.
 *
 * <p>A text is gone through sign by sign; only where a sign may begin something
 * ({@link org.edustat.extraction.signs.Signs}) is a pattern tried or a dictionary asked.
 */
@NullMarked
package org.edustat.extraction.quantity;

import org.jspecify.annotations.NullMarked;
