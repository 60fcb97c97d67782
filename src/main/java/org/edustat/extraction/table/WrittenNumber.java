package org.edustat.extraction.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.extraction.signs.Signs;

/**
 * A number that was typed into a cell as text.
 *
 * @param value without separators and footnote marks; a hundredth is not taken for one percent
 * @param percent whether a percent sign stands behind it
 */
record WrittenNumber(BigDecimal value, boolean percent) {

    /** No figure of a bureau is as long, with its signs, its blanks and its note. */
    private static final int LONGEST = 60;

    private static final String DIGITS =
            "(?<grouped>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,})(?<fraction>[.,]\\d+)?"
                    + "|(?<plain>\\d+|\\d*\\.\\d+|\\d+,\\d{1,2}|0,\\d+|\\d+,\\d{4,})";
    /** 11OO is a slip for 1100, and no number with a mark. */
    private static final String FOOTNOTE =
            "(?: ?(?:[*†‡]+|\\[\\d{1,2}]|\\(\\d{1,2}\\)|\\d{1,2}\\)|(?![OoIl])[a-zA-Z]{1,2}))?";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<sign>[-+−–—―‐－] ?)?(?:[$¥€£] ?)?(?:" + DIGITS + ")(?<percent> ?%)?" + FOOTNOTE);
    private static final Pattern BRACKETED =
            Pattern.compile("[(](?!(?:18|19|20)\\d{2}[)])(?<number>\\d{3,9}|\\d{1,3}(?:,\\d{3})+)[)]");
    private static final Pattern CIRCLED_NUMBERS = Pattern.compile("[①-⑳⑴-⒇⁰¹²³⁴-⁹]+$");

    /** The number that a cell's text is, or empty where it is anything else. */
    static Optional<WrittenNumber> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Signs.DIGITS.only(text) ? Optional.of(new WrittenNumber(new BigDecimal(text), false)) : among(text);
    }

    /** (823) stands beside a sum that it is no part of; a year in brackets and the number of a column are none. */
    static Optional<String> inBrackets(String text) {
        Matcher written = BRACKETED.matcher(Wording.folded(text));
        return written.matches() ? Optional.of(written.group("number")) : Optional.empty();
    }

    private static Optional<WrittenNumber> among(String text) {
        String folded = Wording.folded(CIRCLED_NUMBERS.matcher(text.strip()).replaceFirst(""));
        Matcher written = WRITTEN.matcher(folded);
        if (!Wording.hasDigit(folded) || !written.matches()) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(digits(written));
        boolean negative =
                written.group("sign") != null && !written.group("sign").startsWith("+");
        return Optional.of(new WrittenNumber(negative ? size.negate() : size, written.group("percent") != null));
    }

    private static String digits(Matcher written) {
        if (written.group("plain") != null) {
            return written.group("plain").replace(',', '.');
        }
        String fraction = written.group("fraction");
        return written.group("grouped").replaceAll("\\D", "") + (fraction == null ? "" : fraction.replace(',', '.'));
    }
}
