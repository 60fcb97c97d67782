package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Outcome;

/**
 * What becomes of a submission that was read.
 *
 * @param attribution whose it is; null where it could not be read
 * @param reason what to do about it, where it was set aside
 * @param digits the account of all its digits
 */
public record Conclusion(
        @Nullable Attribution attribution,
        Outcome outcome,
        @Nullable String reason,
        DigitCount digits) {}
