package org.edustat.extraction.prose;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Unit;
import org.edustat.extraction.quantity.Found;

/**
 * A number in its sentence with the words that belong to it alone.
 *
 * @param index its place among the numbers of the sentence
 * @param left where its own words begin: behind the last comma, bracket or number
 * @param right where they end
 * @param segment the place of its stretch among those of the sentence
 * @param part which part of the sentence it stands in, counted by semicolons
 * @param coordinated whether only a list mark stands between it and the number before it
 * @param continued whether its words go on after a list mark: 新建小学2所、改扩建3所
 */
record Item(
        Found found,
        int index,
        int left,
        int right,
        int segment,
        int part,
        boolean coordinated,
        boolean continued,
        boolean bracketed,
        String before,
        String after) {

    /** What it is counted in; null where no unit is written beside it. */
    @Nullable
    Unit unit() {
        return found.quantity().unit();
    }
}
