package org.edustat.extraction.signs;

import java.util.BitSet;

/** A set of signs. Most places of a text are passed over by asking it, before anything dearer is asked. */
public final class Signs {

    /** Of a plain number, as the codes of places and schools are. */
    public static final Signs DIGITS = of("0123456789");

    private static final int NOWHERE = -1;

    private final long[] marks = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Signs() {}

    public static Signs of(String signs) {
        Signs set = new Signs();
        signs.chars().forEach(sign -> set.add((char) sign));
        return set;
    }

    static Signs of(BitSet signs) {
        Signs set = new Signs();
        signs.stream().forEach(sign -> set.add((char) sign));
        return set;
    }

    /** Adds one while the set is made. */
    public void add(char sign) {
        marks[sign / Long.SIZE] |= 1L << sign;
    }

    public boolean has(char sign) {
        return (marks[sign >> 6] >>> sign & 1) != 0;
    }

    /** Whether one of them stands in the text. */
    public boolean in(String text) {
        return place(text, 0) >= 0;
    }

    /** Whether nothing else stands in the text, and the text is not empty. */
    public boolean only(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!has(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether the text ends with one of them. */
    public boolean end(String text) {
        return !text.isEmpty() && has(text.charAt(text.length() - 1));
    }

    /** Whether one of them stands between two places of the text. */
    public boolean between(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where one of them stands first from a place on; -1 where none does. */
    public int place(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (has(text.charAt(at))) {
                return at;
            }
        }
        return NOWHERE;
    }
}
