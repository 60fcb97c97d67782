package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.ChineseNumeral;
import org.edustat.extraction.quantity.Numeral.Writing;
import org.edustat.extraction.signs.Signs;

/** Reads the numeral that begins at a place of the text, whatever it is written in. */
final class Numerals {

    private static final Pattern ARABIC = Pattern.compile(
            "-?(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]{1,3}(?: [0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)?");
    private static final Pattern NEGATIVE_SHARE = Pattern.compile("-[0-9]++(?:\\.[0-9]++)?(?:%|个百分点)");
    private static final Pattern TWO_READINGS = Pattern.compile("[0-9]++ [0-9]++(?:\\.[0-9]++)?");
    /** 1 5 0 is drawn apart; of two such digits one may be lost between them. */
    private static final Pattern DRAWN_APART = Pattern.compile("(?<![0-9.,] )[0-9](?: [0-9]){2,}+(?! ?[0-9.,])");

    private static final Pattern MASK = Pattern.compile("[*×Xx○□_]{1,12}+(?:\\.[*×Xx○□_]{1,6}+)?");
    /** 8*%, 9*.*%: some of the figures are blotted out. */
    private static final Pattern PARTLY_MASKED =
            Pattern.compile("[0-9]{1,6}+[*×○□]{1,6}+(?:\\.[0-9*×○□]{1,4}+)?|[0-9]{1,6}+\\.[*×○□]{1,4}+");

    private static final Pattern VAGUE = Pattern.compile(
            "(?:数|几)([十百千万亿])|(?<teens>[二三四五六七八九]?十)几(?=[个名人所位家])|([一二两三四五六七八])([二三四五六七八九])(?=[十百千万名人所个])");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千廿]++(?:万[〇零一二两三四五六七八九十百千]*+)?"
            + "(?:亿(?:[〇零一二两三四五六七八九十百千]++万?[〇零一二两三四五六七八九十百千]*+)?)?(?:点[〇零一二三四五六七八九]++)?");

    /** What follows the first digits of a number that is partly masked. */
    private static final Signs BESIDE_MASKS = Signs.of("*×○□.");

    private static final char NOTHING = '\n';

    private static final String MASKS = "*×Xx○□_";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千廿数几";
    /** 近万名, 上亿元: so many once, where a bound stands before it. */
    private static final String LARGE = "万亿";

    private static final String BOUNDS = "近上过逾超约";
    /** 线上, 会上, 通过: words of which the bound is the last sign. */
    private static final String NO_BOUNDS = "线会网以通经附最";

    private static final Signs MASK_SIGNS = Signs.of(MASKS);
    private static final Signs NUMERAL_SIGNS = Signs.of(NUMERALS);
    /** With what a numeral may begin. */
    static final String BEGINNINGS = "0123456789-" + MASKS + NUMERALS + LARGE;

    /** No figure of a bureau is longer; what is, was drawn or damaged. */
    private static final int LONGEST = 30;

    private Numerals() {}

    static @Nullable Numeral at(String text, int from) {
        char first = text.charAt(from);
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        if (first >= '0' && first <= '9' || first == '-') {
            return arabic(text, from, before);
        }
        if (MASK_SIGNS.has(first)) {
            return mask(text, from, before);
        }
        if (LARGE.indexOf(first) >= 0) {
            return large(text, from, before);
        }
        if (!NUMERAL_SIGNS.has(first)) {
            return null;
        }
        Numeral vague = vague(text, from);
        return vague != null || before == '第' ? vague : chinese(text, from, before);
    }

    /** The multiplier itself is left to what follows the numeral. */
    private static @Nullable Numeral large(String text, int from, char before) {
        boolean bound = BOUNDS.indexOf(before) >= 0 && (from < 2 || NO_BOUNDS.indexOf(text.charAt(from - 2)) < 0);
        return bound ? new Numeral(BigDecimal.ONE, null, from, Writing.CHINESE) : null;
    }

    private static @Nullable Numeral arabic(String text, int from, char before) {
        boolean glued = before >= '0' && before <= '9' || before < 128 && Character.isLetter(before) || before == '.';
        if (glued || text.charAt(from) == '-' && (before < '⺀' || before == '、') && !negative(text, from, before)) {
            return null;
        }
        int digits = digitsEnd(text, text.charAt(from) == '-' ? from + 1 : from);
        char then = digits < text.length() ? text.charAt(digits) : NOTHING;
        if (BESIDE_MASKS.has(then)) {
            Matcher partly = PARTLY_MASKED.matcher(text).region(from, text.length());
            if (partly.lookingAt()) {
                return new Numeral(null, null, partly.end(), Writing.MASKED);
            }
        }
        return then == ',' || then == ' ' ? grouped(text, from) : plain(text, from, digits);
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Digits with or without decimals. */
    private static @Nullable Numeral plain(String text, int from, int digits) {
        boolean point = digits < text.length() && text.charAt(digits) == '.';
        int decimals = point ? digitsEnd(text, digits + 1) : digits;
        int end = decimals > digits + 1 ? decimals : digits;
        boolean none = digits == from || text.charAt(from) == '-' && digits == from + 1;
        return none || end - from > LONGEST
                ? null
                : new Numeral(new BigDecimal(text.substring(from, end)), null, end, Writing.ARABIC);
    }

    /** Digits before a comma or a space, which may part groups of three or two numbers. */
    private static @Nullable Numeral grouped(String text, int from) {
        Matcher arabic = ARABIC.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!arabic.lookingAt() || arabic.end() - from > LONGEST) {
            return null;
        }
        Matcher apart = DRAWN_APART.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (apart.lookingAt() && apart.end() - from <= LONGEST) {
            return new Numeral(new BigDecimal(apart.group().replace(" ", "")), null, apart.end(), Writing.ARABIC);
        }
        Matcher open = TWO_READINGS.matcher(text).region(from, text.length());
        if (open.lookingAt() && open.end() > arabic.end()) {
            return new Numeral(null, null, open.end(), Writing.AMBIGUOUS);
        }
        String digits = arabic.group().replace(",", "").replace(" ", "");
        return new Numeral(new BigDecimal(digits), null, arabic.end(), Writing.ARABIC);
    }

    /** A sign before a share behind a list mark, a colon or a bracket: 3.35%、-1.12%. */
    private static boolean negative(String text, int from, char before) {
        return "、,(（:".indexOf(before) >= 0
                && NEGATIVE_SHARE.matcher(text).region(from, text.length()).lookingAt();
    }

    private static @Nullable Numeral mask(String text, int from, char before) {
        boolean glued = before < 128 && Character.isLetterOrDigit(before) || before == '第' || before == '+';
        Matcher mask = MASK.matcher(text).region(from, text.length());
        return !glued && mask.lookingAt() ? new Numeral(null, null, mask.end(), Writing.MASKED) : null;
    }

    private static @Nullable Numeral vague(String text, int from) {
        Matcher vague = VAGUE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!vague.lookingAt()) {
            return null;
        }
        if (vague.group("teens") != null) {
            BigDecimal tens = java.util.Objects.requireNonNull(ChineseNumeral.read(vague.group("teens")));
            return new Numeral(tens.add(BigDecimal.ONE), tens.add(BigDecimal.valueOf(9)), vague.end(), Writing.VAGUE);
        }
        if (vague.group(1) == null) {
            int low = ChineseNumeral.digit(vague.group(3).charAt(0));
            int high = ChineseNumeral.digit(vague.group(4).charAt(0));
            return high != low + 1
                    ? null
                    : new Numeral(BigDecimal.valueOf(low), BigDecimal.valueOf(high), vague.end(), Writing.VAGUE);
        }
        BigDecimal scale = Scales.of(vague.group(1).charAt(0));
        return new Numeral(
                scale.multiply(BigDecimal.valueOf(2)),
                scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE),
                vague.end(),
                Writing.VAGUE);
    }

    private static @Nullable Numeral chinese(String text, int from, char before) {
        Matcher chinese = CHINESE.matcher(text).region(from, text.length());
        if (ChineseNumeral.isCharacter(before) || !chinese.lookingAt() || chinese.end() - from > LONGEST) {
            return null;
        }
        BigDecimal value = ChineseNumeral.read(chinese.group());
        return value == null ? null : new Numeral(value, null, chinese.end(), Writing.CHINESE);
    }
}
