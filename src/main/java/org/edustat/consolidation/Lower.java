package org.edustat.consolidation;

import java.util.ArrayList;
import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Total;

/**
 * What neighbourhoods know of places that count in the one above: of a prefecture for its province.
 *
 * @param figures what somebody stated
 * @param totals what parts add up to
 */
public record Lower(List<Figure> figures, List<Total> totals) {

    /** Nothing yet. */
    public static Lower none() {
        return new Lower(new ArrayList<>(), new ArrayList<>());
    }
}
