package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Numbers written in characters: 一百二十, 九十六点三, 二〇一九. */
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    public static final String CHARACTERS = DIGITS + "零两十百千万亿廿";

    private static final long MYRIAD = 10_000;
    private static final long NONE = -1;

    private ChineseNumeral() {}

    public static boolean isCharacter(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    /** What one sign counts; less than zero where it is no digit. */
    public static int digit(char character) {
        return character == '两' ? 2 : character == '零' ? 0 : DIGITS.indexOf(character);
    }

    /** A year that is written sign by sign, with any sign for nothing: 二〇一八, 二○一八. */
    public static int year(String written) {
        int year = 0;
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            year = year * 10 + (isArabic(sign) ? sign - '0' : Math.max(0, digit(sign)));
        }
        return year;
    }

    /** A small count, as papers write how many years or days there are: 两, 三, 十二, 12. */
    public static int count(String written) {
        if (written.chars().allMatch(sign -> isArabic((char) sign))) {
            return Integer.parseInt(written);
        }
        BigDecimal count = read(written);
        if (count == null) {
            throw new NumberFormatException(written);
        }
        return count.intValueExact();
    }

    private static boolean isArabic(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** The number, or null where the characters are none. */
    public static @Nullable BigDecimal read(String written) {
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
        return written.isEmpty() ? null : scaled(written);
    }

    /** 一亿二千万: what stands before 万 or 亿 is as many of them, and what was summed up before 万 only up to 亿. */
    private static @Nullable BigDecimal scaled(String written) {
        long total = 0;
        long section = 0;
        long digit = NONE;
        for (char character : written.toCharArray()) {
            int value = digit(character);
            long scale = value < 0 ? scale(character) : 0;
            if (value >= 0) {
                digit = value;
                continue;
            }
            if (scale == 0) {
                return null;
            }
            if (scale < MYRIAD) {
                section += (digit == NONE ? 1 : digit) * scale;
            } else {
                long many = section + Math.max(digit, 0) + (scale == MYRIAD ? 0 : total);
                total = (scale == MYRIAD ? total : 0) + Math.max(many, 1) * scale;
                section = 0;
            }
            digit = NONE;
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    private static long scale(char character) {
        return switch (character) {
            case '十' -> 10;
            case '廿' -> 20;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> MYRIAD;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
