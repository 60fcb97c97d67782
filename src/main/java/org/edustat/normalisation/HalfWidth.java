package org.edustat.normalisation;

/** Full-width digits, letters and signs brought to half width, sign for sign, so that places stay as they are. */
final class HalfWidth {

    private static final int FIRST = '！';
    private static final int LAST = '～';
    private static final int SHIFT = '！' - '!';

    private HalfWidth() {}

    static String of(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= FIRST && signs[i] <= LAST) {
                signs[i] -= SHIFT;
            } else if (signs[i] == '　' || signs[i] == '\u00A0') {
                signs[i] = ' ';
            }
        }
        return new String(signs);
    }
}
