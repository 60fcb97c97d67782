package org.edustat.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.edustat.catalogue.Theme;
import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Stage;
import org.edustat.concept.Total;
import org.edustat.concept.Unit;

/**
 * The table of one theme.
 *
 * @param stages those that have a column
 */
record ThemeTable(Theme theme, List<Stage> stages, List<Row> rows) {

    /** The columns before the first 学段. */
    static final int STAGES_FROM = 5;

    ThemeTable {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /** What a row shows. */
    enum Kind {
        /** Figures of an earlier year, above those of this one. */
        EARLIER,
        FIGURES,
        /** How this year's figures differ from those of the year before. */
        CHANGE,
        /** What the figures of the places below add up to. */
        TOTAL
    }

    /**
     * Figures that differ in their 学段 alone, or what follows from them.
     *
     * @param slice their key, without 学段
     * @param changes as parts of one, or in the unit itself for a rate; null where the two cannot be compared
     * @param broken whether the place has other borders than the year before
     */
    record Row(
            Kind kind,
            Key slice,
            Unit unit,
            Map<Stage, Figure> figures,
            Map<Stage, Total> totals,
            Map<Stage, BigDecimal> changes,
            boolean broken) {

        static Row figures(Kind kind, Key slice, Map<Stage, Figure> figures) {
            Unit unit = figures.values().iterator().next().chosen().amount().unit();
            return new Row(kind, slice, unit, figures, Map.of(), Map.of(), false);
        }
    }
}
