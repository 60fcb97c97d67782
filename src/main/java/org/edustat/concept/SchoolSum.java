package org.edustat.concept;

import java.math.BigDecimal;

/**
 * What the rows of one paper about single schools add up to. It is no figure: nobody stated it, and a list may leave
 * schools out.
 *
 * @param key of the place as a whole, without a school
 * @param amount the sum of the rows that have a value; exact where all of them are
 * @param rows how many rows have a value
 * @param blank how many rows have digits that are masked or lost; they are not in the sum
 * @param first where the first of the rows stands
 * @param last the place of the last of them in the same paper
 */
public record SchoolSum(Key key, Amount amount, int rows, int blank, Source first, String last) {

    /** The sum of one row. */
    public static SchoolSum of(Observation school) {
        Amount amount = school.amount();
        BigDecimal value = amount.value();
        return new SchoolSum(
                school.key().withInstitution(""),
                new Amount(
                        value == null ? BigDecimal.ZERO : value,
                        null,
                        amount.unit(),
                        value == null ? Qualifier.EXACT : together(Qualifier.EXACT, amount.qualifier())),
                value == null ? 0 : 1,
                value == null ? 1 : 0,
                school.source(),
                school.source().origin().place());
    }

    /**
     * The sum of these rows and of some that stand behind them.
     *
     * @throws IllegalArgumentException where the others are about something else or in another unit
     */
    public SchoolSum plus(SchoolSum behind) {
        if (!key.equals(behind.key) || amount.unit() != behind.amount.unit()) {
            throw new IllegalArgumentException("%s cannot be added to %s".formatted(behind.key, key));
        }
        BigDecimal value = plain(amount).add(plain(behind.amount));
        return new SchoolSum(
                key,
                new Amount(value, null, amount.unit(), together(amount.qualifier(), behind.amount.qualifier())),
                rows + behind.rows,
                blank + behind.blank,
                first,
                behind.last);
    }

    private static BigDecimal plain(Amount amount) {
        return amount.value() == null ? BigDecimal.ZERO : amount.value();
    }

    private static Qualifier together(Qualifier one, Qualifier other) {
        return one == Qualifier.EXACT && other == Qualifier.EXACT ? Qualifier.EXACT : Qualifier.APPROX;
    }
}
