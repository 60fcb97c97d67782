package org.edustat.blackbox;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as people write it, worked out with the little that is needed to check one: digits, 万 and 亿, 亩. */
final class Numeral {

    private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");

    /** A 市亩 is a fifteenth of a hectare. */
    private static final BigDecimal SQUARE_METRES_OF_MU =
            BigDecimal.valueOf(10_000).divide(BigDecimal.valueOf(15), MathContext.DECIMAL64);

    private Numeral() {}

    /**
     * @param labels the words that may carry the unit of a bare number, as a column's 万元 does
     * @return the first number, in persons, yuan, square metres …
     */
    static BigDecimal worth(String written, String labels) {
        Matcher digits = DIGITS.matcher(written);
        if (!digits.find()) {
            throw new IllegalArgumentException("no number in " + written);
        }
        BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
        String behind = written.substring(digits.end());
        return value.multiply(factor(behind.isBlank() ? labels : behind));
    }

    private static BigDecimal factor(String words) {
        BigDecimal factor = BigDecimal.ONE;
        if (words.contains("万")) {
            factor = factor.multiply(BigDecimal.valueOf(10_000));
        }
        if (words.contains("亿")) {
            factor = factor.multiply(BigDecimal.valueOf(100_000_000));
        }
        return words.contains("亩") ? factor.multiply(SQUARE_METRES_OF_MU) : factor;
    }
}
