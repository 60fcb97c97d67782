package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.math.MathContext;

import org.edustat.concept.Observation;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.Thresholds;

/**
 * How many digits one value lies beside another.
 *
 * @param tolerance how far the quotient may lie from a power of ten, as a fraction of it
 * @param least the larger of two counts must be this, else they may really differ so
 * @param leastRate the same for percentages
 */
record Slip(BigDecimal tolerance, BigDecimal least, BigDecimal leastRate) {

    private static final int HUNDREDTH = 2;

    /** Less than half of ten, which is the nearest that the widest tolerance lets through. */
    private static final double SURELY_NEAR = 4;

    static Slip of(Rule rule, Thresholds thresholds) {
        return new Slip(
                thresholds.number(rule, "tolerance"),
                thresholds.number(rule, "least"),
                thresholds.number(rule, "least_rate"));
    }

    /** 4 where the value is about 10000 times the other one, -4 where it is a ten-thousandth, 0 where it is neither. */
    int between(Observation value, Observation other) {
        BigDecimal a = value.amount().value();
        BigDecimal b = other.amount().value();
        if (a == null
                || b == null
                || a.signum() <= 0
                || b.signum() <= 0
                || value.amount().unit() != other.amount().unit()
                || a.max(b).compareTo(value.amount().unit() == Unit.PERCENT ? leastRate : least) < 0) {
            return 0;
        }
        if (areNear(a.doubleValue(), b.doubleValue())) {
            return 0;
        }
        int power = a.compareTo(b) >= 0 ? power(a, b) : -power(b, a);
        // a share may well fall from 10% to 1%, but 0.958 in place of 95.8 is another matter
        return value.amount().unit() == Unit.PERCENT && Math.abs(power) < HUNDREDTH ? 0 : power;
    }

    /** Whether the one is far from ten times the other, so that it need not be divided to the last digit. */
    private boolean areNear(double one, double other) {
        return tolerance.compareTo(BigDecimal.ONE) < 0 && Math.max(one, other) < SURELY_NEAR * Math.min(one, other);
    }

    /** Whether both are of one size: their quotient is nearer to 1 than to 10. */
    boolean comparable(Observation value, Observation other) {
        BigDecimal a = value.amount().value();
        BigDecimal b = other.amount().value();
        if (a == null || b == null || value.amount().unit() != other.amount().unit()) {
            return false;
        }
        BigDecimal larger = a.abs().max(b.abs());
        BigDecimal smaller = a.abs().min(b.abs());
        return larger.multiply(larger).compareTo(smaller.multiply(smaller).multiply(BigDecimal.TEN)) < 0;
    }

    private int power(BigDecimal larger, BigDecimal smaller) {
        BigDecimal quotient = larger.divide(smaller, MathContext.DECIMAL64);
        int below = quotient.precision() - quotient.scale() - 1;
        return near(quotient, below) ? below : near(quotient, below + 1) ? below + 1 : 0;
    }

    /** Between 0.8 and 1.25 of a power of ten, where the tolerance is a quarter. */
    private boolean near(BigDecimal quotient, int power) {
        BigDecimal ratio = quotient.movePointLeft(power);
        BigDecimal most = BigDecimal.ONE.add(tolerance);
        return ratio.compareTo(most) <= 0 && ratio.multiply(most).compareTo(BigDecimal.ONE) >= 0;
    }
}
