package org.edustat.reporting;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Key;

/**
 * A figure that moved, or a sum, and the one cause of it.
 *
 * @param total whether it is what figures add up to
 * @param before null where there was none
 * @param after null where there is none any more
 * @param cause a word of the closed list that the messages have under {@code reporting.cause}
 * @param paper the path of the paper that brought it, or the key of the part that moved a sum; else empty
 * @param why the words of whoever decided, else empty
 */
public record Revised(
        Key key,
        boolean total,
        @Nullable Amount before,
        @Nullable Amount after,
        String cause,
        String paper,
        String why) {}
