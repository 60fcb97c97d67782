package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

import org.edustat.concept.Claim;

/** How a number is written wrongly: digits swapped, dropped, doubled, or the point in the wrong place. */
public final class Digits {

    private static final int FEWEST = 2;

    private Digits() {}

    /** The value of a figure in one form, so that 12 and 12.0 are the same; 0 where it has none. */
    public static BigDecimal plain(Claim figure) {
        BigDecimal value = figure.amount().value();
        if (value == null || value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.scale() == 0 ? value : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether two digits that stand side by side changed places, and nothing else is different. */
    public static boolean swapped(BigDecimal one, BigDecimal other) {
        String a = Wording.plain(one);
        String b = Wording.plain(other);
        if (a.length() != b.length() || a.equals(b)) {
            return false;
        }
        int at = firstDifference(a, b);
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + FEWEST).equals(b.substring(at + FEWEST));
    }

    /** Whether the one is the other with the point moved. */
    public static boolean shifted(BigDecimal one, BigDecimal other) {
        if (one.signum() <= 0 || other.signum() <= 0 || one.compareTo(other) == 0) {
            return false;
        }
        BigDecimal quotient = one.divide(other, MathContext.DECIMAL64);
        return quotient.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** Whether one of them has a digit more, all others being the same. */
    public static boolean dropped(BigDecimal one, BigDecimal other) {
        String a = Wording.plain(one);
        String b = Wording.plain(other);
        return a.length() > b.length() ? isWithout(a, b) : isWithout(b, a);
    }

    private static boolean isWithout(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1 || shorter.length() < FEWEST) {
            return false;
        }
        int at = firstDifference(longer, shorter);
        return longer.substring(at + 1).equals(shorter.substring(at));
    }

    private static int firstDifference(String a, String b) {
        int at = Arrays.mismatch(a.toCharArray(), b.toCharArray());
        return at < 0 ? a.length() : at;
    }
}
