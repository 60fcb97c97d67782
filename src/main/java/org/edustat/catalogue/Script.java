package org.edustat.catalogue;

import java.util.Map;

/**
 * How characters are written in ordinary text: full-width digits, letters and signs in half width, traditional and old
 * characters simplified. Sign for sign, so that places stay as they are.
 */
public final class Script {

    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';
    private static final int SHIFT = '！' - '!';

    private final char[] plain = new char[Character.MAX_VALUE + 1];

    /** A bit for each sign that is written otherwise in ordinary text; it is asked first because it is small. */
    private final long[] changes = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    Script(Map<Character, Character> variants) {
        for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
            plain[sign] = half(sign);
        }
        variants.forEach((written, ordinary) -> plain[written] = ordinary);
        for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
            changes[sign >> 6] |= plain[sign] == sign ? 0 : 1L << sign;
        }
    }

    private static char half(char sign) {
        if (sign >= FIRST_FULL && sign <= LAST_FULL) {
            return (char) (sign - SHIFT);
        }
        return sign == '　' || sign == '\u00A0' ? ' ' : sign;
    }

    public char plain(char sign) {
        return (changes[sign >> 6] >>> sign & 1) == 0 ? sign : plain[sign];
    }

    /** The text in ordinary writing; the same object where it is ordinary already. */
    public String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain[text.charAt(i)] != text.charAt(i)) {
                return changed(text);
            }
        }
        return text;
    }

    private String changed(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = plain[signs[i]];
        }
        return new String(signs);
    }
}
