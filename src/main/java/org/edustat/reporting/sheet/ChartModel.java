package org.edustat.reporting.sheet;

import java.util.List;

import org.edustat.concept.CellRange;

/**
 * A chart of stacked bars, one bar a row of the sheet that carries it.
 *
 * @param area the cells that it covers
 * @param categories the cells that name the bars
 */
public record ChartModel(String title, CellRange area, CellRange categories, List<Series> series) {

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
