package org.edustat.extraction.meaning;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Label;
import org.edustat.concept.Place;

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
     * @param school the header that names the one school of the figure, else null: the headers of such a row only say
     *     which, and so does that of a column
     */
    static boolean in(List<SideSense> sides, String indicator, @Nullable Label school) {
        boolean ofColumn = school != null && school.place() == Place.COLUMN;
        boolean rowsOnlySayWhich = school != null && !ofColumn || OF_PROGRAMMES.contains(indicator);
        for (int at = 0; at < sides.size(); at++) {
            SideSense side = sides.get(at);
            if (any(side.columns(), indicator, school) || !rowsOnlySayWhich && any(side.rows(), indicator, null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Rest> rests, String indicator, @Nullable Label school) {
        for (int at = 0; at < rests.size(); at++) {
            boolean name = school != null && rests.get(at).isOf(school);
            if (!name && rests.get(at).narrows(indicator)) {
                return true;
            }
        }
        return false;
    }
}
