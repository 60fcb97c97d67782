package org.edustat.extraction.quantity;

/** A set of signs. Most places of a text are passed over by asking it, before anything dearer is asked. */
public final class Signs {

    private final long[] marks = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Signs(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            marks[sign / Long.SIZE] |= 1L << sign;
        }
    }

    public static Signs of(String signs) {
        return new Signs(signs);
    }

    public boolean has(char sign) {
        return (marks[sign / Long.SIZE] >>> sign & 1) != 0;
    }

    /** Whether one of them stands in the text. */
    public boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
