package org.edustat.extraction.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.concept.DigitReason;

/**
 * Patterns by the characters that they begin with, so that a text is gone through once and a pattern is tried only
 * where it may begin.
 */
final class Shapes {

    private static final int[] NONE = {};

    private final List<Shape> shapes = new ArrayList<>();
    private final int[][] byStart = new int[Character.MAX_VALUE + 1][];

    private record Shape(Pattern pattern, DigitReason reason) {}

    /** @param starts the characters with which a match may begin */
    void add(String starts, Pattern pattern, DigitReason reason) {
        int shape = shapes.size();
        shapes.add(new Shape(pattern, reason));
        for (char start : starts.toCharArray()) {
            int[] before = byStart[start] == null ? NONE : byStart[start];
            byStart[start] = Arrays.copyOf(before, before.length + 1);
            byStart[start][before.length] = shape;
        }
    }

    /** All matches; those of one pattern do not overlap. */
    List<Excluded> in(String text) {
        Matcher[] matchers = new Matcher[shapes.size()];
        int[] free = new int[shapes.size()];
        List<Excluded> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int[] here = byStart[text.charAt(at)];
            for (int shape : here == null ? NONE : here) {
                if (at >= free[shape]) {
                    Matcher matcher = matcher(matchers, shape, text);
                    if (matcher.region(at, text.length()).lookingAt()) {
                        spans.add(new Excluded(
                                at, matcher.end(), shapes.get(shape).reason()));
                        free[shape] = matcher.end();
                    }
                }
            }
        }
        return spans;
    }

    private Matcher matcher(Matcher[] matchers, int shape, String text) {
        if (matchers[shape] == null) {
            matchers[shape] = shapes.get(shape)
                    .pattern()
                    .matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }
        return matchers[shape];
    }
}
