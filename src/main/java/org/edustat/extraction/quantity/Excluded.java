package org.edustat.extraction.quantity;

import org.edustat.catalogue.ProtectedPhrase.Reason;

/**
 * Digits that are no statement, and why.
 *
 * @param start characters of the view before them
 * @param end characters of the view before the first one after them
 */
public record Excluded(int start, int end, Reason reason) {}
