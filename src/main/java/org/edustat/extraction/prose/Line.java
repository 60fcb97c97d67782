package org.edustat.extraction.prose;

import java.util.List;

/**
 * One paragraph of the view with the headings that it stands under.
 *
 * @param start characters of the view before it
 * @param headings nearest first
 */
record Line(int start, int end, List<Heading> headings) {

    /** A heading where it stands. */
    record Heading(String text, int start, int end) {}

    Line {
        headings = List.copyOf(headings);
    }
}
