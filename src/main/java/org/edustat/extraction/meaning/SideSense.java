package org.edustat.extraction.meaning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Unit;

/**
 * What the labels of one side answer. An answer is that of the nearest label that gives one; null where none does.
 *
 * @param speech the words of terms that the labels say
 * @param turn whether the numbers are targets or changes
 * @param share the unit where the nearest header of the row or the column names a share
 * @param unit the unit that a label names in brackets or in a unit line
 * @param implied the unit in which the nearest header's noun is counted, where none is written
 * @param tallies whether that noun says that it is a count
 * @param facets stage, sector and area
 * @param times when the numbers hold
 * @param institution the one school that the numbers are about
 * @param region where they hold
 * @param theme what the nearest title says that no slot holds
 * @param rows what the headers of rows say beyond the catalogue
 * @param columns what the headers of columns say beyond it
 * @param likeness the number that this side shares with those that differ from it in names alone; -1 where it shares
 *     none
 */
record SideSense(
        List<Label> labels,
        Speech speech,
        KindReader.@Nullable Turn turn,
        UnitReader.@Nullable Named share,
        UnitReader.@Nullable Named unit,
        @Nullable Unit implied,
        boolean tallies,
        Facets facets,
        SideTimes times,
        @Nullable Filling institution,
        RegionReader.@Nullable Spot region,
        @Nullable Theme theme,
        List<Rest> rows,
        List<Rest> columns,
        int likeness) {

    static final int ALONE = -1;

    /** The answers for each facet. */
    record Facets(
            @Nullable Filling stage,
            @Nullable Filling sector,
            @Nullable Filling area) {}
}
