package org.edustat.concept;

import java.math.BigDecimal;

/** The rounding that can be seen in a number: 3.7万 may stand for 36500 to 37500, 95.6% for 95.55% to 95.65%. */
public final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** Half a unit of the last digit that is written, where the number was rounded; else 0: 37012人 is just that. */
    public static BigDecimal of(Claim claim) {
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
}
