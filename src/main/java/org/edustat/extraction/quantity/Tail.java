package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.UnitWord;
import org.edustat.concept.Measure;
import org.edustat.concept.Unit;

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

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final int BRACKETS = OPENING.length();

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
        UnitWord bracketed = unit == null ? bracketed(text, at, units) : null;
        if (unit == null && bracketed == null) {
            return new Tail(null, factor, scale, more, at);
        }
        Measure plain = Objects.requireNonNull(unit == null ? bracketed : unit).measure();
        int end = at + plain.text().length() + (unit == null ? BRACKETS : 0);
        boolean trailing = !more && end < text.length() && text.charAt(end) == '多' && !text.startsWith("多媒", end);
        Measure measure = scale.isEmpty()
                ? plain
                : new Measure(scale + plain.text(), factor.multiply(plain.factor()), plain.unit());
        return new Tail(measure, factor, scale, more || trailing, trailing ? end + 1 : end);
    }

    /** 1704(所次): a unit that stands in brackets and nothing beside it. */
    private static @Nullable UnitWord bracketed(String text, int at, UnitAt units) {
        if (at + 1 >= text.length() || OPENING.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        UnitWord unit = units.at(text, at + 1);
        int end = unit == null ? text.length() : at + 1 + unit.measure().text().length();
        boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        return closed && Objects.requireNonNull(unit).measure().unit() != Unit.YEAR ? unit : null;
    }
}
