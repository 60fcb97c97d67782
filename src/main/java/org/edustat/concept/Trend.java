package org.edustat.concept;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The way to a target: what stood there before its time, and where that leads. What it leads to is reckoned and no
 * figure; it is never printed as one.
 *
 * @param figures by their years, the earliest, which is the baseline, first
 * @param method how the amount was reckoned
 * @param amount what the years come to, or will at this pace; null where they do not say
 */
public record Trend(
        List<Figure> figures, Method method, @Nullable Amount amount) {

    /** Nothing stood there before. */
    public static final Trend NONE = new Trend(List.of(), Method.NONE, null);

    public Trend {
        figures = List.copyOf(figures);
    }

    /** A simple way to reckon on. */
    public enum Method implements Coded {
        NONE,
        /** The straight line through the earliest and the latest year. */
        STRAIGHT_LINE,
        /** As much each year still to come as in the mean of those that passed. */
        MEAN_OF_YEARS,
        /** All years of the span added up; nothing is still to come. */
        YEARS_ADDED_UP
    }
}
