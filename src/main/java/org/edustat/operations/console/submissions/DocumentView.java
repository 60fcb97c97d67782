package org.edustat.operations.console.submissions;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A document as its page shows it: the text, or one of its tables, a window of rows at a time.
 *
 * @param tabs the text and the tables of the document
 * @param sheet null where the text is shown
 * @param paragraphs empty where a table is shown
 * @param cut whether the text goes on behind the last paragraph that is shown
 */
public record DocumentView(
        List<Tab> tabs, @Nullable Sheet sheet, List<List<Piece>> paragraphs, boolean cut, List<?> statements) {

    /** The text, with the number -1, or a table of the document. */
    public record Tab(int number, String name, boolean chosen) {}

    /**
     * Some rows of a table.
     *
     * @param columns the letters over the columns
     * @param previous the first row of the window before; null where there is none
     * @param next the first row of the window behind; null where there is none
     */
    public record Sheet(
            int number,
            List<String> columns,
            List<Row> rows,
            @Nullable Integer previous,
            @Nullable Integer next) {}

    /** A row with its number as the clerk sees it. */
    public record Row(int number, List<Field> fields) {}

    /** A cell, or several drawn as one. */
    public record Field(String text, int rows, int columns, Mark mark) {}

    /** Words of a paragraph that are marked, or are not. */
    public record Piece(String text, Mark mark) {}
}
