package org.edustat.reporting;

import org.edustat.concept.Origin;

/** The quoted words of a place, at a length that a cell can show. */
final class Quotation {

    /** About five lines of the column; the paper itself has the rest. */
    private static final int LONGEST = 160;

    private Quotation() {}

    static String of(Origin origin) {
        String quoted = origin.quotation().isBlank() ? origin.text() : origin.quotation();
        String line = quoted.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : around(line, origin.text().strip());
    }

    /** The stretch of a long line that has the number in its middle. */
    private static String around(String line, String number) {
        int at = Math.max(line.indexOf(number), 0);
        int[] points = line.codePoints().toArray();
        int middle = line.codePointCount(0, at) + number.codePointCount(0, number.length()) / 2;
        int from = Math.max(0, Math.min(middle - LONGEST / 2, points.length - LONGEST));
        int to = from + LONGEST;
        return (from > 0 ? "…" : "") + new String(points, from, LONGEST) + (to < points.length ? "…" : "");
    }
}
