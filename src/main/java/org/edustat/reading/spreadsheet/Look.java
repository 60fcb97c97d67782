package org.edustat.reading.spreadsheet;

import org.edustat.concept.Cell;

/**
 * How a cell is shown: its number format and its style, in a shown and in a hidden column.
 *
 * @param shown the style in a column that is shown; {@link Cell.Style#PLAIN} itself where it is plain
 * @param hidden the same style in a hidden column
 */
record Look(NumberFormat format, Cell.Style shown, Cell.Style hidden) {

    static final Look PLAIN = of(NumberFormat.GENERAL, false, 0);

    static Look of(NumberFormat format, boolean bold, int indent) {
        Cell.Style shown = new Cell.Style(bold, indent, format.percent(), false);
        return new Look(
                format,
                shown.equals(Cell.Style.PLAIN) ? Cell.Style.PLAIN : shown,
                new Cell.Style(bold, indent, format.percent(), true));
    }

    Cell.Style style(boolean columnHidden) {
        return columnHidden ? hidden : shown;
    }
}
