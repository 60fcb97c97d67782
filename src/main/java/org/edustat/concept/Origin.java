package org.edustat.concept;

import java.util.Comparator;
import java.util.List;

/** Where in its submission a statement stands, with the words that are quoted for it. */
public sealed interface Origin {

    /** The number as it is written, with its multiplier, suffix and unit. */
    String text();

    /** The words around the number that a reader needs to check it: the sentence, or the cell's labels. */
    String quotation();

    /** The place as the clerk finds it: a sheet and cell, or characters of the text. */
    String place();

    /** The order in which a paper is read: table by table and row by row, or along the text, which goes first. */
    Comparator<Origin> IN_ORDER = Origin::compare;

    // written out, without a text for each place: a million claims are sorted by it
    private static int compare(Origin one, Origin other) {
        if (one instanceof InGrid cell && other instanceof InGrid another) {
            int tables = Integer.compare(cell.table(), another.table());
            int sheets = tables == 0 ? cell.sheet().compareTo(another.sheet()) : tables;
            return sheets == 0 ? cell.cell().compareTo(another.cell()) : sheets;
        }
        if (one instanceof InText text && other instanceof InText another) {
            int starts = Integer.compare(text.start(), another.start());
            return starts == 0 ? Integer.compare(text.end(), another.end()) : starts;
        }
        return Boolean.compare(one instanceof InGrid, other instanceof InGrid);
    }

    /**
     * A span of the text as extracted.
     *
     * @param start code points before the span
     * @param end code points before the first character after the span
     */
    record InText(int start, int end, String text, String quotation) implements Origin {

        @Override
        public String place() {
            return start + "–" + end;
        }
    }

    /**
     * A cell of a grid.
     *
     * @param sheet the sheet's name; empty for a file without sheets
     * @param table which table of the document, from 0
     * @param rowHeaders one list for each independent dimension, root first
     * @param columnHeaders the same for the columns
     */
    record InGrid(
            String sheet,
            int table,
            CellAddress cell,
            String text,
            String quotation,
            List<List<CellAddress>> rowHeaders,
            List<List<CellAddress>> columnHeaders)
            implements Origin {

        public InGrid {
            rowHeaders = frozen(rowHeaders);
            columnHeaders = frozen(columnHeaders);
        }

        /** The figures of a row share one list: where all is frozen already, it is kept. */
        private static List<List<CellAddress>> frozen(List<List<CellAddress>> headers) {
            List<List<CellAddress>> outer = List.copyOf(headers);
            for (int at = 0; at < outer.size(); at++) {
                if (List.copyOf(outer.get(at)) != outer.get(at)) {
                    return outer.stream().map(List::copyOf).toList();
                }
            }
            return outer;
        }

        // A ledger looks for the place of every sum; a record's own answer goes through all its parts, and slowly. The
        // number tells apart the same cell of many districts' forms.
        @Override
        public int hashCode() {
            return 31 * (31 * (31 * sheet.hashCode() + table) + cell.hashCode()) + text.hashCode();
        }

        @Override
        public String place() {
            return sheet.isEmpty()
                    ? (table == 0 ? cell.a1() : "#" + (table + 1) + "!" + cell.a1())
                    : sheet + "!" + cell.a1();
        }
    }
}
