package org.edustat.concept;

import org.jspecify.annotations.Nullable;

/** Counts the characters of a text as a clerk does: one that takes two UTF-16 units is one. */
public final class CodePoints {

    /** By UTF-16 unit; null where no character takes two. */
    private final int @Nullable [] before;

    public CodePoints(String text) {
        this.before = text.codePointCount(0, text.length()) == text.length() ? null : counted(text);
    }

    private static int[] counted(String text) {
        int[] counted = new int[text.length() + 1];
        for (int unit = 0; unit < text.length(); unit++) {
            boolean inside = unit > 0
                    && Character.isLowSurrogate(text.charAt(unit))
                    && Character.isHighSurrogate(text.charAt(unit - 1));
            counted[unit + 1] = counted[unit] + (inside ? 0 : 1);
        }
        return counted;
    }

    /** How many characters stand before a UTF-16 unit; the second of two has the whole character before it. */
    public int before(int unit) {
        return before == null ? unit : before[unit];
    }
}
