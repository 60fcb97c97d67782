package org.edustat.normalisation;

/** Full-width digits, letters and signs brought to half width, sign for sign, so that places stay as they are. */
final class HalfWidth {

    private static final int FIRST = '！';
    private static final int LAST = '～';
    private static final int SHIFT = '！' - '!';

    private HalfWidth() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (half(text.charAt(i)) != text.charAt(i)) {
                return changed(text);
            }
        }
        return text;
    }

    private static String changed(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = half(signs[i]);
        }
        return new String(signs);
    }

    private static char half(char sign) {
        if (sign >= FIRST && sign <= LAST) {
            return (char) (sign - SHIFT);
        }
        return sign == '　' || sign == '\u00A0' ? ' ' : sign;
    }
}
