package org.edustat.concept;

import java.util.List;

/**
 * A sheet of a workbook or a table of a document: cells by row and column, as the file has them.
 *
 * @param sheet the sheet's name; empty for a file without sheets
 * @param table which table of the document it is, from 0; always 0 for a sheet or a csv file
 * @param merges cells drawn as one; the content stands in the top-left one
 * @param rows the rows from top to bottom, empty ones left out; may be walked through any number of times
 */
public record Grid(String sheet, int table, List<CellRange> merges, Iterable<Row> rows) implements Document.Part {

    public Grid {
        merges = List.copyOf(merges);
    }

    /**
     * One row with its cells from left to right, empty ones left out unless they carry style.
     *
     * @param index from 0
     */
    public record Row(int index, boolean hidden, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
