package org.edustat.reading.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/** How many fields the lines of a csv file have. Lines of one field are titles and notes. */
final class FieldCounts {

    /** The lines of each number of fields, and the first of them. */
    private final Map<Integer, int[]> lines = new TreeMap<>();

    void see(int line, int fields) {
        if (fields > 1) {
            lines.computeIfAbsent(fields, any -> new int[] {0, line})[0]++;
        }
    }

    /** A finding where some lines have other numbers of fields than the most. */
    List<Finding> findings(String path) {
        if (lines.size() < 2) {
            return List.of();
        }
        int usual = 0;
        int most = 0;
        int all = 0;
        for (Map.Entry<Integer, int[]> count : lines.entrySet()) {
            all += count.getValue()[0];
            if (count.getValue()[0] > most) {
                most = count.getValue()[0];
                usual = count.getKey();
            }
        }
        int first = Integer.MAX_VALUE;
        for (Map.Entry<Integer, int[]> count : lines.entrySet()) {
            if (count.getKey() != usual) {
                first = Math.min(first, count.getValue()[1]);
            }
        }
        return List.of(Finding.about(
                path,
                "reading.ragged",
                Severity.WARNING,
                path,
                Integer.toString(all - most),
                Integer.toString(usual),
                Integer.toString(first + 1)));
    }
}
