package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.DigitReason;
import org.edustat.extraction.signs.Signs;

/**
 * Patterns by the characters that they begin with, so that a text is gone through once and a pattern is tried only
 * where it may begin. Where it begins with digits, what follows them decides as well: there are many digits in a paper
 * and few dates.
 */
final class Shapes {

    private static final int[] NONE = {};
    private static final char NOTHING = '\n';

    private final List<Shape> shapes = new ArrayList<>();
    private final Signs starts = Signs.of("");
    private final int[][] byStart = new int[Character.MAX_VALUE + 1][];

    /** No pattern with a sign that it must hold is longer. */
    private static final int REACH = 24;

    /**
     * @param then the signs that may follow the digits with which a match begins; null for any
     * @param holds those of which one stands in every match; null where no sign does
     */
    private record Shape(
            Pattern pattern, @Nullable Signs then, @Nullable Signs holds, DigitReason reason) {

        boolean mayStand(String text, int at) {
            return holds == null || holds.between(text, at, Math.min(text.length(), at + REACH));
        }
    }

    /**
     * @param starts the characters with which a match may begin
     * @param then those of which one follows the digits where it begins with digits; empty for any
     * @param holds those of which one stands in every match; empty where no sign does
     */
    void add(String starts, String then, String holds, Pattern pattern, DigitReason reason) {
        int shape = shapes.size();
        shapes.add(new Shape(pattern, signs(then), signs(holds), reason));
        for (char start : starts.toCharArray()) {
            this.starts.add(start);
            int[] before = byStart[start] == null ? NONE : byStart[start];
            byStart[start] = Arrays.copyOf(before, before.length + 1);
            byStart[start][before.length] = shape;
        }
    }

    private static @Nullable Signs signs(String signs) {
        return signs.isEmpty() ? null : Signs.of(signs);
    }

    /** All matches; those of one pattern do not overlap. */
    List<Excluded> in(String text) {
        Matcher[] matchers = new Matcher[shapes.size()];
        int[] free = new int[shapes.size()];
        List<Excluded> spans = new ArrayList<>();
        int digitsEnd = 0;
        for (int at = 0; at < text.length(); at++) {
            int[] here = starts.has(text.charAt(at)) ? byStart[text.charAt(at)] : null;
            if (here == null) {
                continue;
            }
            boolean digit = digit(text.charAt(at));
            digitsEnd = digit && at >= digitsEnd ? digitsEnd(text, at) : digitsEnd;
            char then = digitsEnd < text.length() ? text.charAt(digitsEnd) : NOTHING;
            for (int index : here) {
                Shape shape = shapes.get(index);
                boolean may = at >= free[index] && (!digit || shape.then == null || shape.then.has(then));
                if (may && shape.mayStand(text, at) && lookingAt(matchers, index, text, at)) {
                    spans.add(new Excluded(at, matchers[index].end(), shape.reason()));
                    free[index] = matchers[index].end();
                }
            }
        }
        return spans;
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean lookingAt(Matcher[] matchers, int shape, String text, int at) {
        if (matchers[shape] == null) {
            matchers[shape] = shapes.get(shape)
                    .pattern()
                    .matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }
        return matchers[shape].region(at, text.length()).lookingAt();
    }
}
