package org.edustat.planted;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper as it will be written: a workbook of pages, or lines of text.
 *
 * @param path in the inbox
 */
record Paper(String path, String city, int year, List<Page> pages, List<String> lines) {

    static Paper workbook(String path, String city, int year) {
        return new Paper(path, city, year, new ArrayList<>(), new ArrayList<>());
    }

    static Paper text(String path, String city, int year) {
        return new Paper(path, city, year, List.of(), new ArrayList<>());
    }

    boolean isText() {
        return path.endsWith(".txt");
    }

    /**
     * A sheet: a title, a line of units, headers, then rows.
     *
     * @param above the title alone
     * @param rows each with its name first
     */
    record Page(String sheet, List<String> above, List<String> headers, List<List<String>> rows) {

        /** The row of the sheet, from 0, in which the first of the rows stands. */
        static final int FIRST_ROW = 3;

        String title() {
            return above.get(0);
        }

        String place(int row, int column) {
            return sheet + "!" + a1(row, column);
        }

        static String a1(int row, int column) {
            return (char) ('A' + column) + Integer.toString(row + FIRST_ROW + 1);
        }

        int column(String header) {
            for (int at = 0; at < headers.size(); at++) {
                if (headers.get(at).startsWith(header)) {
                    return at;
                }
            }
            return -1;
        }

        String at(int row, int column) {
            return rows.get(row).get(column);
        }

        void put(int row, int column, String text) {
            rows.get(row).set(column, text);
        }
    }

    Page page(String sheet) {
        return pages.stream()
                .filter(page -> page.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }
}
