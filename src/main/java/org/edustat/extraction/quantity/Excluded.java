package org.edustat.extraction.quantity;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.DigitReason;

/**
 * Digits that are no statement, and why.
 *
 * @param start characters of the view before them
 * @param end characters of the view before the first one after them
 * @param reason null where nobody knows
 */
public record Excluded(int start, int end, @Nullable DigitReason reason) {}
