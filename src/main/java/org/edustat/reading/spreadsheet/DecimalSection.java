package org.edustat.reading.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format: words before, digits, words after.
 *
 * @param digits the least number of digits before the point; -1 where the section shows no digits at all
 * @param decimals digits after the point
 */
record DecimalSection(String before, int digits, boolean grouped, int decimals, boolean percent, String after) {

    /** Colours, alignment spaces and fill characters: how it looks, not what it says. */
    private static final Pattern DECORATION =
            Pattern.compile("\\[(?:[A-Za-z]+|[黑蓝青绿洋红白黄颜色]+\\d*|Color\\s?\\d+)\\]|_.?|\\*.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");
    private static final String WORDS = "((?:\"[^\"]*\"|\\\\.|[^\"\\\\#0?.,%@/;\\[\\]A-Za-z])*)";
    private static final Pattern FORM = Pattern.compile(WORDS + "(?:(#,##|#,#|#+)?(0*)(?:\\.(0+))?(%?))" + WORDS);
    private static final Pattern QUOTES = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final int GROUP = 3;

    static Optional<DecimalSection> of(String code) {
        String plain =
                DECORATION.matcher(CURRENCY.matcher(code).replaceAll("\"$1\"")).replaceAll("");
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        String wide = form.group(2) == null ? "" : form.group(2);
        boolean anyDigits = !wide.isEmpty() || !form.group(3).isEmpty() || form.group(4) != null;
        return Optional.of(new DecimalSection(
                words(form.group(1)),
                anyDigits ? form.group(3).length() : -1,
                wide.contains(","),
                form.group(4) == null ? 0 : form.group(4).length(),
                !form.group(5).isEmpty(),
                words(form.group(6))));
    }

    private static String words(String code) {
        return QUOTES.matcher(code)
                .replaceAll(
                        match -> Matcher.quoteReplacement(match.group(1) != null ? match.group(1) : match.group(2)));
    }

    /** @param size not negative; the sign is among the words */
    String show(BigDecimal size) {
        String shown = digits < 0 ? "" : digits(percent ? size.movePointRight(2) : size);
        boolean bare = !percent && before.isEmpty() && after.isEmpty();
        return bare ? shown : (before + shown + (percent ? "%" : "") + after).strip();
    }

    private String digits(BigDecimal size) {
        String plain = size.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = decimals == 0 ? plain.length() : plain.indexOf('.');
        String whole = plain.substring(0, point);
        if (whole.equals("0") && digits == 0) {
            whole = "";
        }
        if (whole.length() < digits) {
            whole = "0".repeat(digits - whole.length()) + whole;
        }
        boolean asItStands = !grouped || whole.length() <= GROUP;
        return asItStands && whole.length() == point ? plain : grouped(whole, plain.substring(point));
    }

    private String grouped(String whole, String decimals) {
        StringBuilder marked = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; grouped && at > 0; at -= GROUP) {
            marked.insert(at, ',');
        }
        return marked.append(decimals).toString();
    }
}
