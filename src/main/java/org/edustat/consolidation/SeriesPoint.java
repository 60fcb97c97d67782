package org.edustat.consolidation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Period;

/**
 * One period of a series.
 *
 * @param reported the figures as they were reported then, under the codes of then
 * @param restated what they say of the ground of today; null where they say nothing of it: rates of places that were
 *     merged, and places that were divided
 * @param missing the codes of then of which nothing was reported; then what is restated is at least that
 * @param boundary whether the place had another ground, rank or code then
 */
public record SeriesPoint(
        Period period, List<Figure> reported, @Nullable Amount restated, List<String> missing, boolean boundary) {

    public SeriesPoint {
        reported = List.copyOf(reported);
        missing = List.copyOf(missing);
    }
}
