package org.edustat.pipeline;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Key;
import org.edustat.ledger.RunName;

/**
 * A change of a figure, or of a total, and its one cause.
 *
 * @param run the run that brought it
 * @param total whether it is what figures add up to
 * @param before null where there was none
 * @param after null where there is none any more
 * @param paper the path of the paper that brought it, or the key of the part that moved a total; empty where neither
 *     did
 * @param why the words of whoever decided, else empty
 */
public record Revision(
        RunName run,
        Key key,
        boolean total,
        @Nullable Amount before,
        @Nullable Amount after,
        Cause cause,
        String paper,
        String why) {}
