package org.edustat.concept;

import java.math.BigDecimal;

/** “十三五”, one of the state's plans of five years, by its number: 十三. */
public final class FiveYearPlan {

    private static final int YEARS = 5;
    /** From here on as many times five years, since 六 began in 1981; the first two came otherwise. */
    private static final int COUNTED_FROM = 1951;

    private FiveYearPlan() {}

    /**
     * The years that it plans for.
     *
     * @param number 三 or a later one: 十 of 十五, 十三 of 十三五
     */
    public static Period.Span years(String number) {
        BigDecimal plan = ChineseNumeral.read(number);
        if (plan == null) {
            throw new IllegalArgumentException(number);
        }
        int from = COUNTED_FROM + YEARS * plan.intValueExact();
        return new Period.Span(from, from + YEARS - 1);
    }
}
