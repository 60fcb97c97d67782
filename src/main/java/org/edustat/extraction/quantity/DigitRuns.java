package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.DigitReason;
import org.edustat.extraction.signs.Signs;

/**
 * Every run of digits, of Chinese numerals and of mask signs in a text that is no number, with the reason. Most reasons
 * were found before; a numeral that measures nothing is part of a word, and a mask before no unit hides a name.
 */
record DigitRuns(UnitAt units) {

    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千廿";
    private static final String MASKS = "*×○□_";
    private static final Signs RUNS = Signs.of(DIGITS + NUMERALS + MASKS);
    /** What joins digits to one run: 1,286; 99.97. */
    private static final String INSIDE = ".,";

    /**
     * The runs that are no number.
     *
     * @param numbers in the order of the text
     * @param excluded in the order of the text
     */
    List<Excluded> in(String text, List<Found> numbers, List<Excluded> excluded) {
        List<Excluded> runs = new ArrayList<>();
        int number = 0;
        int span = 0;
        Excluded widest = null;
        for (int at = 0; at < text.length(); ) {
            if (!RUNS.has(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            while (number < numbers.size() && numbers.get(number).end() <= at) {
                number++;
            }
            while (span < excluded.size() && excluded.get(span).start() < end) {
                widest = wider(widest, excluded.get(span++));
            }
            boolean counted = number < numbers.size() && numbers.get(number).start() < end;
            if (!counted) {
                DigitReason known = widest != null && widest.end() > at ? widest.reason() : null;
                runs.add(new Excluded(at, end, known != null ? known : ofItself(text, at, end)));
            }
            at = end;
        }
        return runs;
    }

    private static Excluded wider(@Nullable Excluded one, Excluded other) {
        return one == null || other.end() > one.end() ? other : one;
    }

    /** Where the run ends that begins here; the same place where none does. */
    private static int end(String text, int from) {
        String signs = signs(text.charAt(from));
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0 || signs == DIGITS && joins(text, at)) {
            at++;
        }
        return at;
    }

    private static String signs(char first) {
        return DIGITS.indexOf(first) >= 0
                ? DIGITS
                : NUMERALS.indexOf(first) >= 0 ? NUMERALS : MASKS.indexOf(first) >= 0 ? MASKS : "";
    }

    private static boolean joins(String text, int at) {
        return at + 1 < text.length()
                && INSIDE.indexOf(text.charAt(at)) >= 0
                && DIGITS.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Why a run is no number that no phrase explains, or null. */
    private @Nullable DigitReason ofItself(String text, int start, int end) {
        char first = text.charAt(start);
        if (NUMERALS.indexOf(first) >= 0) {
            return Tail.read(text, end, units).measure() == null ? DigitReason.WORD : DigitReason.SMALL;
        }
        if (MASKS.indexOf(first) >= 0) {
            return DigitReason.HIDDEN_NAME;
        }
        boolean lettered = start > 0 && latin(text.charAt(start - 1)) || end < text.length() && latin(text.charAt(end));
        return lettered ? DigitReason.SIGN : null;
    }

    private static boolean latin(char sign) {
        return sign < 128 && Character.isLetter(sign);
    }
}
