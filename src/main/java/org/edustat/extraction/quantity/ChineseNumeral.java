package org.edustat.extraction.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Numbers written in characters: 一百二十, 九十六点三, 二〇一九. */
final class ChineseNumeral {

    static final String DIGITS = "〇一二三四五六七八九";
    static final String CHARACTERS = DIGITS + "零两十百千万亿廿";

    private ChineseNumeral() {}

    static boolean isCharacter(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    static int digit(char character) {
        return character == '两' ? 2 : character == '零' ? 0 : DIGITS.indexOf(character);
    }

    /** The number, or null where the characters are none. */
    static @Nullable BigDecimal read(String written) {
        int point = written.indexOf('点');
        if (point < 0) {
            return whole(written);
        }
        BigDecimal whole = whole(written.substring(0, point));
        String decimals = digits(written.substring(point + 1));
        return whole == null || decimals.isEmpty() ? null : new BigDecimal(whole.toBigInteger() + "." + decimals);
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        for (char character : written.toCharArray()) {
            int digit = digit(character);
            if (digit < 0) {
                return "";
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    private static @Nullable BigDecimal whole(String written) {
        String plain = digits(written);
        if (written.length() > 1 && !plain.isEmpty()) {
            return new BigDecimal(plain);
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char character : written.toCharArray()) {
            int value = digit(character);
            if (value >= 0) {
                digit = value;
                continue;
            }
            long scale = scale(character);
            if (scale == 0) {
                return null;
            }
            if (scale >= 10_000) {
                total = (total + section + Math.max(digit, 0)) * (total + section + digit <= -1 ? 1 : scale);
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * scale;
            }
            digit = -1;
        }
        return written.isEmpty() ? null : BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    private static long scale(char character) {
        return switch (character) {
            case '十' -> 10;
            case '廿' -> 20;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
