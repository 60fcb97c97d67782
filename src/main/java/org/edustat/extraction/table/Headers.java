package org.edustat.extraction.table;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.CellAddress;

/**
 * The headers before a row or above a column, written out once for all its figures.
 *
 * @param places one list for each independent dimension, root first
 * @param quoted their words as a reader needs them to check a figure
 */
record Headers(List<List<CellAddress>> places, String quoted) {

    private static final String BETWEEN = " | ";

    static Headers above(List<SheetCell> path) {
        List<CellAddress> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (SheetCell header : path) {
            places.add(header.at());
            words.add(header.joined());
        }
        return new Headers(path.isEmpty() ? List.of() : List.of(List.copyOf(places)), String.join(BETWEEN, words));
    }

    static Headers before(List<List<RowHeading>> paths) {
        List<List<CellAddress>> places = new ArrayList<>(paths.size());
        List<String> words = new ArrayList<>();
        for (List<RowHeading> path : paths) {
            List<CellAddress> dimension = new ArrayList<>(path.size());
            for (RowHeading heading : path) {
                dimension.add(heading.cell().at());
                words.add(heading.words());
            }
            places.add(List.copyOf(dimension));
        }
        return new Headers(List.copyOf(places), String.join(BETWEEN, words));
    }

    /** What comes before the words of other headers where both are quoted. */
    String leading() {
        return places.isEmpty() ? "" : quoted.concat(BETWEEN);
    }
}
