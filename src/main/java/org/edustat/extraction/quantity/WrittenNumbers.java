package org.edustat.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Cue;
import org.edustat.concept.Coded;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.Numeral.Writing;
import org.edustat.extraction.signs.Signs;

/** Numbers whose digits or masks are there, with multiplier, unit and bounds. */
final class WrittenNumbers {

    private static final String RANGE_SIGNS = "-—~～至到";
    /** A multiplier that counts even where the unit is not said: 9.86万. */
    private static final Set<String> LARGE = Set.of("万", "亿");

    /** With what a number may begin. */
    private static final Signs BEGINNINGS = Signs.of(Numerals.BEGINNINGS + Shares.BEGINNINGS);

    private final UnitAt units;
    private final Bounds bounds;
    private final Shares shares = new Shares();
    private final SmallNumbers small = new SmallNumbers();

    WrittenNumbers(UnitAt units, Bounds bounds) {
        this.units = units;
        this.bounds = bounds;
    }

    List<Found> in(String text, boolean[] taken, CharacterView view) {
        List<Found> numbers = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Found found = taken[at] || !BEGINNINGS.has(text.charAt(at)) ? null : at(text, at, view);
            if (found != null && !taken[found.end() - 1]) {
                numbers.add(found);
                at = found.end();
            } else {
                at++;
            }
        }
        return numbers;
    }

    private @Nullable Found at(String text, int from, CharacterView view) {
        Shares.Share share = shares.at(text, from);
        if (share != null) {
            return found(text, from, share.end(), share.value(), null, share.measure(), share.qualifier(), view);
        }
        Numeral numeral = Numerals.at(text, from);
        if (numeral == null) {
            return null;
        }
        Tail tail = Tail.read(text, numeral.end(), units);
        if (numeral.writing() == Writing.CHINESE || numeral.writing() == Writing.VAGUE) {
            return spelled(text, from, numeral, tail, view);
        }
        if (numeral.writing() != Writing.ARABIC) {
            return blotted(text, from, numeral, tail, view);
        }
        Found range = range(text, from, numeral, tail, view);
        return range != null ? range : arabic(text, from, numeral, tail, view);
    }

    private @Nullable Found arabic(String text, int from, Numeral numeral, Tail tail, CharacterView view) {
        BigDecimal value = java.util.Objects.requireNonNull(numeral.value());
        Measure measure = tail.measure();
        int next = tail.end();
        if (measure == null && !tail.scale().isEmpty()) {
            Found compound = compound(text, from, value, tail, view);
            if (compound != null) {
                return compound;
            }
            measure = small.unsaid(text, from, tail);
        }
        measure = measure == null && tail.scale().isEmpty() ? small.nothing(text, from, value) : measure;
        if (measure != null && measure.unit() == Unit.YEAR && !small.length(text, from, tail.end(), value)) {
            return null;
        }
        Qualifier qualifier = tail.more() ? Qualifier.OVER : Qualifier.EXACT;
        if (measure == null && LARGE.contains(tail.scale())) {
            return found(text, from, next, value.multiply(tail.factor()), null, null, qualifier, view);
        }
        int end = measure == null ? numeral.end() : tail.end();
        return found(text, from, end, value, null, measure, qualifier, view);
    }

    /** Parts with smaller and smaller multipliers, whose last one says the unit: 3万5千人, 12万3千4百人. */
    private @Nullable Found compound(String text, int from, BigDecimal value, Tail tail, CharacterView view) {
        BigDecimal sum = value.multiply(tail.factor());
        Tail last = tail;
        while (!last.scale().isEmpty() && last.measure() == null && last.end() < text.length()) {
            Numeral rest = Numerals.at(text, last.end());
            Tail next = rest == null ? null : Tail.read(text, rest.end(), units);
            if (rest == null
                    || next == null
                    || rest.value() == null
                    || next.factor().compareTo(last.factor()) >= 0) {
                return null;
            }
            sum = sum.add(rest.value().multiply(next.factor()));
            last = next;
        }
        Measure whole = last.measure();
        return whole == null
                ? null
                : found(text, from, last.end(), sum, null, plain(whole, last), Qualifier.EXACT, view);
    }

    private static Measure plain(Measure whole, Tail tail) {
        return new Measure(
                whole.text().substring(tail.scale().length()), whole.factor().divide(tail.factor()), whole.unit());
    }

    private @Nullable Found range(String text, int from, Numeral low, Tail tail, CharacterView view) {
        int sign = tail.measure() == null && tail.scale().isEmpty() ? low.end() : tail.end();
        if (sign >= text.length() - 1 || RANGE_SIGNS.indexOf(text.charAt(sign)) < 0 || moves(text, from)) {
            return null;
        }
        Numeral high = text.charAt(sign + 1) == '-' ? null : Numerals.at(text, sign + 1);
        Tail highTail = high == null ? null : Tail.read(text, high.end(), units);
        if (high == null || highTail == null || high.value() == null || low.value() == null) {
            return null;
        }
        Measure measure = highTail.measure();
        boolean fits =
                measure != null && (tail.measure() == null || tail.measure().equals(measure));
        return fits && low.value().compareTo(high.value()) < 0
                ? found(text, from, highTail.end(), low.value(), high.value(), measure, Qualifier.RANGE, view)
                : null;
    }

    /** 由78%到88% is a movement between two levels, no range. */
    private static boolean moves(String text, int from) {
        return from > 0 && "由从自".indexOf(text.charAt(from - 1)) >= 0;
    }

    private @Nullable Found spelled(String text, int from, Numeral numeral, Tail tail, CharacterView view) {
        Measure measure = tail.measure();
        if (measure == null || numeral.value() == null || !small.counts(text, from, numeral, measure, tail.end())) {
            return null;
        }
        Qualifier qualifier =
                numeral.writing() == Writing.VAGUE ? Qualifier.RANGE : tail.more() ? Qualifier.OVER : Qualifier.EXACT;
        return found(text, from, tail.end(), numeral.value(), numeral.upper(), measure, qualifier, view);
    }

    private @Nullable Found blotted(String text, int from, Numeral numeral, Tail tail, CharacterView view) {
        Measure measure = tail.measure();
        if (measure == null || measure.unit() == Unit.YEAR && (from == 0 || text.charAt(from - 1) != '满')) {
            return null;
        }
        return found(text, from, tail.end(), null, null, measure, numeral.qualifier(), view);
    }

    /** Adds the bounds: one after the number belongs to its span, one before it does not. */
    private Found found(
            String text,
            int from,
            int end,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable Measure measure,
            Qualifier qualifier,
            CharacterView view) {
        Cue after = measure == null ? null : bounds.after(text, end);
        int last = after == null ? end : end + after.text().length();
        Qualifier bound = qualifier;
        if (qualifier == Qualifier.EXACT || qualifier == Qualifier.OVER) {
            Qualifier before = after != null ? Coded.of(Qualifier.class, after.value()) : bounds.before(text, from);
            bound = before != null ? before : qualifier;
        }
        return new Found(new Quantity(view.written(from, last), value, upper, measure, bound), from, last);
    }
}
