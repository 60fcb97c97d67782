package org.edustat.validation.rule.peer;

import java.math.BigDecimal;
import java.math.MathContext;

import org.edustat.validation.rule.Wording;

/** Numbers that were estimated, with as many digits as one can stand by. */
final class Printed {

    private static final MathContext DIGITS = new MathContext(3);

    private Printed() {}

    static String number(double number) {
        return Wording.plain(BigDecimal.valueOf(number).round(DIGITS));
    }

    static String percent(double fraction) {
        return number(fraction * 100) + "%";
    }
}
