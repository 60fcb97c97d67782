package org.edustat.concept;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * The values that an amount leaves possible: 3.7万余 is more than 37000, 85% to 90% is anything between.
 *
 * @param lower the lower end; null where there is none
 * @param lowerOpen whether the lower end itself is left out
 * @param upper the upper end; null where there is none
 * @param upperOpen whether the upper end itself is left out
 */
public record Interval(
        @Nullable BigDecimal lower,
        boolean lowerOpen,
        @Nullable BigDecimal upper,
        boolean upperOpen) {

    private static final Interval ANYTHING = new Interval(null, false, null, false);

    /** "About" reaches at most a tenth to either side: 约100 is 90 to 110, though its last digit counts hundreds. */
    private static final BigDecimal WIDEST = new BigDecimal("0.1");

    /**
     * What an amount leaves possible; masked and lost digits leave everything possible. Of a decrease the bound is
     * about its size: 减少300余人 is less than -300.
     */
    public static Interval of(Amount amount) {
        BigDecimal value = amount.value();
        if (value == null) {
            return ANYTHING;
        }
        if (value.signum() < 0) {
            BigDecimal end = amount.upper();
            return of(new Amount(value.negate(), end == null ? null : end.negate(), amount.unit(), amount.qualifier()))
                    .mirrored();
        }
        return switch (amount.qualifier()) {
            case EXACT -> point(value);
            case OVER -> new Interval(value, true, null, false);
            case UNDER -> new Interval(value.subtract(little(value)), false, value, true);
            case APPROX -> point(value).widened(little(value));
            case AT_LEAST -> atLeast(value);
            case AT_MOST -> atMost(value);
            case RANGE -> between(value, amount.upper() == null ? value : amount.upper());
            case MASKED, MISSING -> ANYTHING;
        };
    }

    private static Interval between(BigDecimal one, BigDecimal other) {
        return new Interval(one.min(other), false, one.max(other), false);
    }

    private Interval mirrored() {
        return new Interval(
                upper == null ? null : upper.negate(), upperOpen, lower == null ? null : lower.negate(), lowerOpen);
    }

    public static Interval point(BigDecimal value) {
        return new Interval(value, false, value, false);
    }

    public static Interval atLeast(BigDecimal value) {
        return new Interval(value, false, null, false);
    }

    public static Interval atMost(BigDecimal value) {
        return new Interval(null, false, value, false);
    }

    /** What "about" and "nearly" mean: one unit of the last digit that is not 0, so 1000 for 3.7万. */
    private static BigDecimal little(BigDecimal value) {
        return value.stripTrailingZeros().ulp().min(value.abs().multiply(WIDEST));
    }

    /** The same reaching further by so much on both sides, ends included. */
    public Interval widened(BigDecimal by) {
        return new Interval(
                lower == null ? null : lower.subtract(by), false, upper == null ? null : upper.add(by), false);
    }

    /** What the sum of a value of each may be: with a bound on one side the sum has one there too. */
    public Interval plus(Interval other) {
        return new Interval(
                sum(lower, other.lower),
                lowerOpen || other.lowerOpen,
                sum(upper, other.upper),
                upperOpen || other.upperOpen);
    }

    /** What the difference of two numbers may be. */
    public Interval minus(Interval other) {
        return plus(other.mirrored());
    }

    /** So many times as much; the factor is above 0. */
    public Interval times(BigDecimal factor) {
        return new Interval(
                lower == null ? null : lower.multiply(factor),
                lowerOpen,
                upper == null ? null : upper.multiply(factor),
                upperOpen);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /**
     * What the share of another one may be, in percent; anything where an end is missing or the whole may be nothing.
     */
    public Interval percentOf(Interval whole) {
        if (lower == null || upper == null || whole.lower == null || whole.upper == null || whole.lower.signum() <= 0) {
            return ANYTHING;
        }
        BigDecimal least = percent(lower, lower.signum() < 0 ? whole.lower : whole.upper);
        BigDecimal most = percent(upper, upper.signum() < 0 ? whole.upper : whole.lower);
        return between(least, most);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    /** The same without what lies below the least value that can be; null where there is none. */
    public Interval from(@Nullable BigDecimal least) {
        return least == null || (lower != null && lower.compareTo(least) >= 0)
                ? this
                : new Interval(least, false, upper, upperOpen);
    }

    /** The interval as an amount; without a value where both ends are open to anything. */
    public Amount amount(Unit unit) {
        if (lower == null) {
            return new Amount(upper, null, unit, upper == null ? Qualifier.MISSING : Qualifier.AT_MOST);
        }
        if (upper == null) {
            return new Amount(lower, null, unit, lowerOpen ? Qualifier.OVER : Qualifier.AT_LEAST);
        }
        return lower.compareTo(upper) == 0
                ? new Amount(lower, null, unit, Qualifier.EXACT)
                : new Amount(lower, upper, unit, Qualifier.RANGE);
    }

    /** Whether every value of this one is a value of the other. */
    public boolean within(Interval other) {
        return !startsBefore(other) && !endsAfter(other);
    }

    /** Whether no value belongs to both. */
    public boolean disjoint(Interval other) {
        return wholeBefore(other) || other.wholeBefore(this);
    }

    private boolean startsBefore(Interval other) {
        if (lower == null || other.lower == null) {
            return other.lower != null;
        }
        int order = lower.compareTo(other.lower);
        return order < 0 || (order == 0 && !lowerOpen && other.lowerOpen);
    }

    private boolean endsAfter(Interval other) {
        if (upper == null || other.upper == null) {
            return other.upper != null;
        }
        int order = upper.compareTo(other.upper);
        return order > 0 || (order == 0 && !upperOpen && other.upperOpen);
    }

    private boolean wholeBefore(Interval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        int order = upper.compareTo(other.lower);
        return order < 0 || (order == 0 && (upperOpen || other.lowerOpen));
    }
}
