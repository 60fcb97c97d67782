package org.edustat.reading.spreadsheet;

import org.edustat.concept.Cell;

/**
 * How a cell is shown: its number format and its style, in a shown and in a hidden column.
 *
 * @param shown the style in a column that is shown
 * @param hidden the same style in a hidden column
 */
record Look(NumberFormat format, Cell.Style shown, Cell.Style hidden) {

    static final Look PLAIN = of(NumberFormat.GENERAL, false, 0);

    static Look of(NumberFormat format, boolean bold, int indent) {
        return new Look(
                format,
                new Cell.Style(bold, indent, format.percent(), false),
                new Cell.Style(bold, indent, format.percent(), true));
    }

    Cell.Style style(boolean columnHidden) {
        return columnHidden ? hidden : shown;
    }
}
