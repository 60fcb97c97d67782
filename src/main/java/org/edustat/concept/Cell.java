package org.edustat.concept;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a grid.
 *
 * @param text its content as the clerk sees it; empty for a blank cell
 * @param number the stored number of a numeric cell, else null; a number typed as text has none
 */
public record Cell(
        CellAddress at, Type type, String text, @Nullable BigDecimal number, Style style) {

    /** What the file says that the cell holds. */
    public enum Type {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        /** A formula whose result was not stored. */
        UNCALCULATED
    }

    /**
     * What the look of a cell tells about its meaning.
     *
     * @param indent steps from the left edge, 0 for none
     * @param percent whether the number format shows a hundredth as one percent
     * @param hidden whether its column is not shown
     */
    public record Style(boolean bold, int indent, boolean percent, boolean hidden) {

        public static final Style PLAIN = new Style(false, 0, false, false);

        /** The look of a cell of which nothing but its indent is known. */
        public static Style indented(int steps) {
            return steps == 0 ? PLAIN : new Style(false, steps, false, false);
        }
    }

    public boolean blank() {
        return text.isBlank();
    }
}
