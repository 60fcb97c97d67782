package org.edustat.reading.fixed;

/**
 * A character on the paper, in points from its upper left corner.
 *
 * @param y the line that it stands on
 * @param size the height of its font
 */
record Glyph(String text, double x, double y, double width, double size) {

    double right() {
        return x + width;
    }

    /** Half-way up a character. */
    double middle() {
        return y - size / 3;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether it is a letter or digit of the kind that words are spaced with. */
    boolean spaced() {
        int character = text.codePointAt(0);
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Whether a line may not be broken before it. */
    boolean bound() {
        return !Character.isIdeographic(text.codePointAt(0));
    }
}
