package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Set;

/**
 * What headers say beyond the words of the catalogue. 其中:女 or 兼任教师 narrows its figure to a part that no slot can name,
 * so the figure must not pass for the whole.
 */
final class Remainder {

    /** What one gets is that of its programme, and never more than that. */
    private static final Set<String> OF_PROGRAMMES = Set.of("subsidy_per_person");

    private Remainder() {}

    /**
     * Whether a header of the cell says something that neither its indicator nor another slot holds.
     *
     * @param oneSchool whether the row is about one school: then its headers only say which
     */
    static boolean in(List<SideSense> sides, String indicator, boolean oneSchool) {
        for (int at = 0; at < sides.size(); at++) {
            SideSense side = sides.get(at);
            boolean rowsOnlySayWhich = oneSchool || OF_PROGRAMMES.contains(indicator);
            if (any(side.columns(), indicator) || !rowsOnlySayWhich && any(side.rows(), indicator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Rest> rests, String indicator) {
        for (int at = 0; at < rests.size(); at++) {
            if (rests.get(at).narrows(indicator)) {
                return true;
            }
        }
        return false;
    }
}
