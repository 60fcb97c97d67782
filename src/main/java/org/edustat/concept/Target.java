package org.edustat.concept;

/**
 * A statement of intent in one form.
 *
 * @param key its period is the deadline, the year or the span that the paper names
 * @param setBy who promised it: the code of the region whose paper it is
 */
public record Target(Key key, Comparator comparator, Amount amount, String setBy, boolean dated, Source source)
        implements Claim {

    /** What it is for. A rate by the end of a year is that of the year. */
    public Key matter() {
        return isShare() && key.period() instanceof Period.Deadline deadline
                ? key.withPeriod(Period.year(deadline.year()))
                : key;
    }

    public boolean isShare() {
        return amount.unit() == Unit.PERCENT || amount.unit() == Unit.RATIO;
    }

    /** 94% and 94%以上 are one number; what is asked of it the comparator says. */
    private Amount saidLike(Target other) {
        return new Amount(amount.value(), amount.upper(), amount.unit(), other.amount.qualifier());
    }

    /** Whether it is the same promise, said again elsewhere; a number that is not known may be any other. */
    boolean asksTheSame(Target other) {
        return matter().equals(other.matter())
                && comparator == other.comparator
                && amount.value() != null
                && saidLike(other).sameAs(other.amount);
    }
}
