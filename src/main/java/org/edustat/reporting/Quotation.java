package org.edustat.reporting;

import java.util.regex.Pattern;

import org.edustat.concept.Origin;

/** The quoted words of a place, at a length that a cell can show. */
final class Quotation {

    /** About five lines of the column; the paper itself has the rest. */
    private static final int LONGEST = 160;

    /** What is more than one blank, or another sign than it. */
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private Quotation() {}

    static String of(Origin origin) {
        return of(origin, LONGEST);
    }

    /** @param longest how many characters there is room for */
    static String of(Origin origin, int longest) {
        String quoted = origin.quotation().isBlank() ? origin.text() : origin.quotation();
        String line = BLANKS.matcher(quoted.strip()).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : around(line, origin.text().strip(), longest);
    }

    /** The stretch of a long line that has the number in its middle. */
    private static String around(String line, String number, int longest) {
        int at = Math.max(line.indexOf(number), 0);
        int[] points = line.codePoints().toArray();
        int middle = line.codePointCount(0, at) + number.codePointCount(0, number.length()) / 2;
        int from = Math.max(0, Math.min(middle - longest / 2, points.length - longest));
        int to = from + longest;
        return (from > 0 ? "…" : "") + new String(points, from, longest) + (to < points.length ? "…" : "");
    }
}
