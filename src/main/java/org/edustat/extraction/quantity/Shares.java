package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.ChineseNumeral;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Signs;

/** Shares and ratios in words and signs: 百分之九十六, 三分之二, 半数, 翻一番, 19.57:1. */
final class Shares {

    private static final String CHINESE = "[〇零一二两三四五六七八九十百]{1,6}+(?:点[〇零一二三四五六七八九]{1,4}+)?";
    private static final Pattern WORDS = Pattern.compile("百分之(?<percent>" + CHINESE + "|[0-9]{1,3}+(?:\\.[0-9]++)?)"
            + "|(?<below>[二三四五六七八九十]{1,2})分之(?<above>[一二三四五六七八九]{1,2})"
            + "|(?<tenths>[一二三四五六七八九])成(?<parts>[一二三四五六七八九])"
            + "|(?<=[近过])半(?=数?(?:的|学校|幼|教|学生|乡镇|班))|(?<half>半数|一半)"
            + "|(?<=翻了?)(?<times>[一两二三])番(?<more>多)?");
    /** With what a share in words may begin. */
    static final String BEGINNINGS = "百二三四五六七八九十半一两";

    private static final Signs BEGIN = Signs.of(BEGINNINGS);

    private static final Pattern RATIO =
            Pattern.compile("(?<left>[0-9]{1,4}+(?:\\.[0-9]++)?):(?<right>[0-9]{1,4}+(?:\\.[0-9]++)?)(?![0-9:])");
    private static final int PLACES = 6;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** A share where it ends. */
    record Share(BigDecimal value, Measure measure, Qualifier qualifier, int end) {}

    @Nullable
    Share at(String text, int from) {
        char first = text.charAt(from);
        if (first >= '0' && first <= '9') {
            return colonFollows(text, from) ? ratio(text, from) : null;
        }
        if (!BEGIN.has(first)) {
            return null;
        }
        Matcher words = WORDS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return words.lookingAt() ? words(words) : null;
    }

    /** Whether a colon stands behind the number that begins here; 1.1.1. is none, however long it goes on. */
    private static boolean colonFollows(String text, int from) {
        int whole = afterDigits(text, from);
        int end = whole < text.length() && text.charAt(whole) == '.' ? afterDigits(text, whole + 1) : whole;
        return end < text.length() && text.charAt(end) == ':';
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static @Nullable Share words(Matcher words) {
        Measure percent = new Measure(words.group(), BigDecimal.ONE, Unit.PERCENT);
        BigDecimal value;
        if (words.group("percent") != null) {
            String number = words.group("percent");
            value = Character.isDigit(number.charAt(0)) && number.charAt(0) < 128
                    ? new BigDecimal(number)
                    : ChineseNumeral.read(number);
        } else if (words.group("below") != null) {
            BigDecimal below = ChineseNumeral.read(words.group("below"));
            BigDecimal above = ChineseNumeral.read(words.group("above"));
            value = below == null || above == null || below.signum() == 0
                    ? null
                    : above.multiply(HUNDRED).divide(below, PLACES, RoundingMode.HALF_UP);
        } else if (words.group("tenths") != null) {
            value = BigDecimal.valueOf(
                    ChineseNumeral.digit(words.group("tenths").charAt(0)) * 10L
                            + ChineseNumeral.digit(words.group("parts").charAt(0)));
        } else if (words.group("times") == null) {
            value = new BigDecimal("50");
        } else {
            int doublings = ChineseNumeral.digit(words.group("times").charAt(0));
            value = HUNDRED.multiply(BigDecimal.valueOf((1L << doublings) - 1));
        }
        Qualifier qualifier = words.group("more") == null ? Qualifier.EXACT : Qualifier.OVER;
        return value == null ? null : new Share(value, percent, qualifier, words.end());
    }

    /** One side of a ratio is 1; the other is what is said. */
    private static @Nullable Share ratio(String text, int from) {
        Matcher ratio = RATIO.matcher(text).region(from, text.length()).useTransparentBounds(true);
        boolean inside = from > 0 && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.');
        if (inside || !ratio.lookingAt()) {
            return null;
        }
        boolean perOne = ratio.group("right").equals("1");
        if (!perOne && !ratio.group("left").equals("1")) {
            return null;
        }
        BigDecimal value = new BigDecimal(ratio.group(perOne ? "left" : "right"));
        return new Share(
                value, new Measure(perOne ? ":1" : "1:", BigDecimal.ONE, Unit.RATIO), Qualifier.EXACT, ratio.end());
    }
}
