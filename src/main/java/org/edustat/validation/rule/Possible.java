package org.edustat.validation.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Interval;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Unit;

/**
 * What a claim leaves possible when it is compared with another one: beside its bounds, the rounding that can be seen.
 * 3.7万 may stand for 36500 to 37500, 95.6% for 95.55% to 95.65%; 37012人 is just that.
 */
public final class Possible {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Possible() {}

    public static Interval of(Claim claim) {
        Interval interval = Interval.of(claim.amount());
        // ends included: 超过37000 does not contradict 37000, both may be the same count
        return interval.widened(rounding(claim));
    }

    /** Half a unit of the last digit that is written, where the number was rounded; else 0. */
    public static BigDecimal rounding(Claim claim) {
        BigDecimal value = claim.amount().value();
        if (value == null || claim.amount().qualifier() != Qualifier.EXACT) {
            return BigDecimal.ZERO;
        }
        if (isShare(claim.amount().unit())) {
            return value.ulp().min(BigDecimal.ONE).multiply(HALF);
        }
        return writtenInTenThousands(claim.source().origin().text())
                ? value.stripTrailingZeros().ulp().multiply(HALF)
                : BigDecimal.ZERO;
    }

    private static boolean isShare(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.PERCENTAGE_POINT || unit == Unit.RATIO;
    }

    private static boolean writtenInTenThousands(String text) {
        return text.contains("万") || text.contains("亿");
    }

    /** Whether a value is given and as it stands: neither bound nor range. */
    public static @Nullable BigDecimal exact(Claim claim) {
        return claim.amount().qualifier() == Qualifier.EXACT ? claim.amount().value() : null;
    }
}
