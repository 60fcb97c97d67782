package org.edustat.extraction.quantity;

import java.math.BigDecimal;

/** The multipliers between a numeral and its unit: 万, 亿, and 十, 百, 千 before them. */
final class Scales {

    private Scales() {}

    static boolean is(char character) {
        return "十百千万亿".indexOf(character) >= 0;
    }

    static BigDecimal of(char character) {
        return switch (character) {
            case '十' -> BigDecimal.TEN;
            case '百' -> new BigDecimal("100");
            case '千' -> new BigDecimal("1000");
            case '万' -> new BigDecimal("10000");
            case '亿' -> new BigDecimal("100000000");
            default -> BigDecimal.ONE;
        };
    }
}
