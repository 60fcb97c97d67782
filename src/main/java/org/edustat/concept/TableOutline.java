package org.edustat.concept;

import java.util.List;

/**
 * How a table was understood, so that a person sees why its figures mean what they mean.
 *
 * @param sheet the sheet's name; empty for a file without sheets
 * @param table which table of the document it is, from 0
 * @param stretches what its rows are to it, from top to bottom
 * @param headers the words over each column, from left to right, levels of a head with {@code /} between; they tell one
 *     layout from another
 * @param figures the columns that hold figures, each by the place of its first one
 */
public record TableOutline(
        String sheet, int table, List<Stretch> stretches, List<String> headers, List<Column> figures) {

    public TableOutline {
        stretches = List.copyOf(stretches);
        headers = List.copyOf(headers);
        figures = List.copyOf(figures);
    }

    /** What a stretch of cells is to its table. */
    public enum Role implements Coded {
        TITLE,
        UNIT_LINE,
        /** The rows that head the columns. */
        HEAD,
        /** The cells that head the rows. */
        ROW_HEADERS,
        /** A row without figures that heads those below it. */
        SECTION,
        /** A row that sums up others. */
        TOTAL,
        VALUES,
        NOTE
    }

    /**
     * Cells that are one thing to their table.
     *
     * @param words what they say; empty for figures
     */
    public record Stretch(Role role, CellRange cells, String words) {}

    /**
     * A column of figures.
     *
     * @param first its first figure's cell
     * @param header the words over it
     */
    public record Column(CellAddress first, String header) {}
}
