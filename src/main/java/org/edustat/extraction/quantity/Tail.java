package org.edustat.extraction.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.UnitWord;
import org.edustat.concept.Measure;

/**
 * What follows a numeral: multipliers, 余 or 多, and the unit.
 *
 * @param measure null where no unit follows
 * @param factor the multipliers together
 * @param scale the multipliers as written
 * @param more whether 余 or 多 stands in it
 * @param end characters of the text before the first one after it
 */
record Tail(@Nullable Measure measure, BigDecimal factor, String scale, boolean more, int end) {

    static Tail read(String text, int from, UnitAt units) {
        BigDecimal factor = BigDecimal.ONE;
        String scale = "";
        boolean more = false;
        int at = from;
        while (at < text.length() && at < from + 5) {
            char next = text.charAt(at);
            if (Scales.is(next) && !text.startsWith("百分点", at)) {
                factor = factor.multiply(Scales.of(next));
                scale += next;
            } else if (!more && (next == '余' || next == '多')) {
                more = true;
            } else {
                break;
            }
            at++;
        }
        UnitWord unit = at < text.length() ? units.at(text, at) : null;
        if (unit == null) {
            return new Tail(null, factor, scale, more, at);
        }
        Measure plain = unit.measure();
        int end = at + plain.text().length();
        boolean trailing = !more && end < text.length() && text.charAt(end) == '多' && !text.startsWith("多媒", end);
        Measure measure = scale.isEmpty()
                ? plain
                : new Measure(scale + plain.text(), factor.multiply(plain.factor()), plain.unit());
        return new Tail(measure, factor, scale, more || trailing, trailing ? end + 1 : end);
    }
}
