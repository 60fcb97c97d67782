package org.edustat.operations.cli;

import java.util.List;

/**
 * Rows under headings, as a verb that lists shows them.
 *
 * @param names the columns' names for programs
 * @param headings the columns' headings for people, as many as names
 * @param rows as many cells each as names; a cell is text or a {@link Word}
 */
record Listing(List<String> names, List<String> headings, List<List<Object>> rows) {

    Listing {
        names = List.copyOf(names);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
