package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.DigitReason;
import org.edustat.extraction.signs.DigitRun;

/**
 * Every run of digits, of Chinese numerals and of mask signs in a text that is no number, with the reason. Most reasons
 * were found before; a numeral that measures nothing is part of a word, and a mask before no unit hides a name.
 */
record DigitRuns(UnitAt units) {

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
        int end;
        for (int at = DigitRun.BEGINS.place(text, 0); at >= 0; at = DigitRun.BEGINS.place(text, end)) {
            end = DigitRun.of(text.charAt(at)).end(text, at);
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
        }
        return runs;
    }

    private static Excluded wider(@Nullable Excluded one, Excluded other) {
        return one == null || other.end() > one.end() ? other : one;
    }

    /** Why a run is no number that no phrase explains, or null. */
    private @Nullable DigitReason ofItself(String text, int start, int end) {
        return switch (DigitRun.of(text.charAt(start))) {
            case CHINESE -> Tail.read(text, end, units).measure() == null ? DigitReason.WORD : DigitReason.SMALL;
            case MASKED -> DigitReason.HIDDEN_NAME;
            case ARABIC -> isLettered(text, start, end) ? DigitReason.SIGN : null;
        };
    }

    private static boolean isLettered(String text, int start, int end) {
        return start > 0 && latin(text.charAt(start - 1)) || end < text.length() && latin(text.charAt(end));
    }

    private static boolean latin(char sign) {
        return sign < 128 && Character.isLetter(sign);
    }
}
