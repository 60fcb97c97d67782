package org.edustat.extraction.quantity;

import org.edustat.concept.Quantity;

/**
 * A number where it stands.
 *
 * @param start characters of the view before it
 * @param end characters of the view before the first one after it
 */
public record Found(Quantity quantity, int start, int end) {

    Found withQuantity(Quantity other) {
        return new Found(other, start, end);
    }
}
