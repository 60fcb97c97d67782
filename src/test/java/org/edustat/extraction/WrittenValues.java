package org.edustat.extraction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a few written words may stand for, worked out apart from the program and more generously. */
final class WrittenValues {

    /** The number of a page between the lines of a sentence. */
    private static final String PAGE = "\\n\\s*[—-] ?[0-9]{1,4} ?[—-]\\s*\\n";

    private static final Pattern FIGURES = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[余多]?([十百千万亿]*)");
    private static final Pattern CHARACTERS = Pattern.compile("([〇零一二两三四五六七八九十百千万亿廿]+)(?:点([〇零一二三四五六七八九]+))?");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SCALES = "十百千万亿";
    private static final long[] WORTH = {10, 100, 1000, 10_000, 100_000_000};

    /** Words whose value does not follow from their digits alone: a half, some, doubled, a share in words, 三四十. */
    private static final Pattern OTHERWISE = Pattern.compile("[半几数番成]|分之|[一二三四五六七八九两]{2}");

    private WrittenValues() {}

    static boolean hold(String written, BigDecimal value) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll(PAGE, "")
                .replaceAll("[\\s,]", "")
                .replace('萬', '万');
        return OTHERWISE.matcher(plain).find() || of(plain).contains(value.abs().stripTrailingZeros());
    }

    private static Set<BigDecimal> of(String plain) {
        Set<BigDecimal> values = new TreeSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        Matcher figures = FIGURES.matcher(plain);
        while (figures.find()) {
            BigDecimal number = new BigDecimal(figures.group(1));
            BigDecimal scaled = number.multiply(worth(figures.group(2)));
            sum = sum.add(scaled);
            add(number, values);
            add(scaled, values);
        }
        add(sum, values);
        Matcher characters = CHARACTERS.matcher(plain);
        while (characters.find()) {
            add(spelled(characters.group(1), characters.group(2)), values);
        }
        return values;
    }

    private static void add(BigDecimal value, Set<BigDecimal> values) {
        values.add(value.stripTrailingZeros());
    }

    private static BigDecimal worth(String scales) {
        BigDecimal worth = BigDecimal.ONE;
        for (char scale : scales.toCharArray()) {
            worth = worth.multiply(BigDecimal.valueOf(WORTH[SCALES.indexOf(scale)]));
        }
        return worth;
    }

    private static BigDecimal spelled(String whole, String decimals) {
        BigDecimal value = BigDecimal.valueOf(
                whole(whole.replace("廿", "二十").replace('两', '二').replace("零", "")));
        if (decimals == null) {
            return value;
        }
        StringBuilder behind = new StringBuilder(value.toPlainString()).append('.');
        decimals.replace('零', '〇').chars().forEach(sign -> behind.append(DIGITS.indexOf(sign)));
        return new BigDecimal(behind.toString());
    }

    /** 三千二百 is three times a thousand and what is behind it; 十二 begins with one ten. */
    private static long whole(String written) {
        for (int scale = SCALES.length() - 1; scale >= 0; scale--) {
            int at = written.lastIndexOf(SCALES.charAt(scale));
            if (at >= 0) {
                long times = at == 0 ? 1 : whole(written.substring(0, at));
                return times * WORTH[scale] + whole(written.substring(at + 1));
            }
        }
        long value = 0;
        for (char digit : written.toCharArray()) {
            value = value * 10 + DIGITS.indexOf(digit);
        }
        return value;
    }
}
