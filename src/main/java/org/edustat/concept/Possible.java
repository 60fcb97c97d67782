package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a claim leaves possible when it is compared with another one: beside its bounds, the rounding that can be seen.
 */
public final class Possible {

    private Possible() {}

    public static Interval of(Claim claim) {
        Interval interval = Interval.of(claim.amount());
        // ends included: 超过37000 does not contradict 37000, both may be the same count
        return interval.widened(Rounding.of(claim));
    }

    /** Whether a value is given and as it stands: neither bound nor range. */
    public static @Nullable BigDecimal exact(Claim claim) {
        return claim.amount().qualifier() == Qualifier.EXACT ? claim.amount().value() : null;
    }
}
