package org.edustat.reporting.sheet;

import java.util.List;

import org.edustat.concept.CellRange;

/**
 * A chart over cells of the sheet that carries it.
 *
 * @param description what it shows, in a sentence for those who cannot see it
 * @param area the cells that it covers
 * @param categories the cells that name the bars or the points
 */
public record ChartModel(
        Kind kind, String title, String description, CellRange area, CellRange categories, List<Series> series) {

    /** How the numbers are drawn. */
    public enum Kind {
        /** One bar a category, the series its pieces; the sheet has the title above it. */
        STACKED_BARS,
        /** One line a series, small, with its title. */
        LINES,
        /** Columns side by side, with the title. */
        COLUMNS
    }

    public ChartModel {
        series = List.copyOf(series);
    }

    /**
     * The pieces of one colour.
     *
     * @param role whose colour they have
     */
    public record Series(String name, CellRange values, Role role) {}
}
