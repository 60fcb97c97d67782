package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Stage;

/**
 * Where a rule is asked, and how strictly.
 *
 * @param regions beginnings of codes, as 4106 for a prefecture and all in it; empty for everywhere
 * @param stages the stages of the first figure; empty for any
 * @param fromYear the first year that it is asked of
 * @param toYear the last one
 * @param tolerance as a share of the right side
 * @param missing what to do with figures that nobody told
 */
record Scope(
        List<String> regions, List<Stage> stages, int fromYear, int toYear, BigDecimal tolerance, Missing missing) {

    /** What a figure that nobody told means to a rule. */
    enum Missing {
        /** The rule is not asked. */
        SKIP,
        /** It counts as nothing. */
        ZERO,
        /** That is a breach itself. */
        BREACH
    }

    boolean holds(Key key) {
        int year = key.period().workbookYear();
        return year >= fromYear
                && year <= toYear
                && (stages.isEmpty() || stages.contains(key.stage()))
                && (regions.isEmpty() || regions.stream().anyMatch(key.region()::startsWith));
    }

    @Nullable
    BigDecimal value(@Nullable Observation told) {
        BigDecimal value = told == null ? null : told.amount().value();
        return value == null && missing == Missing.ZERO ? BigDecimal.ZERO : value;
    }

    boolean missingIsBreach() {
        return missing == Missing.BREACH;
    }
}
