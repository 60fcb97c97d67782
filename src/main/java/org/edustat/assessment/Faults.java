package org.edustat.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Amount;
import org.edustat.concept.Genre;
import org.edustat.concept.Indicator;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict.Reason;

/** What is wrong with a target by itself. */
final class Faults {

    private final Indicators indicators;

    Faults(Indicators indicators) {
        this.indicators = indicators;
    }

    Optional<Reason> of(Target target) {
        if (impossible(target)) {
            return Optional.of(Reason.CONTRADICTS_ITSELF);
        }
        return beforePlan(target) ? Optional.of(Reason.DEADLINE_BEFORE_PLAN) : Optional.empty();
    }

    /** A plan is for what is to come; other papers speak of earlier targets as well. */
    private static boolean beforePlan(Target target) {
        LocalDate issued = target.source().issued();
        return target.source().genre() == Genre.PLAN
                && issued != null
                && target.key().period().workbookYear() < issued.getYear();
    }

    private boolean impossible(Target target) {
        Amount amount = target.amount();
        if (amount.value() != null && amount.upper() != null && amount.upper().compareTo(amount.value()) < 0) {
            return true;
        }
        Optional<Indicator> indicator = indicators.find(target.key().indicator());
        return indicator.isPresent()
                && indicator.get().unit() == amount.unit()
                && (beyond(amount.value(), indicator.get()) || beyond(amount.upper(), indicator.get()));
    }

    private static boolean beyond(@Nullable BigDecimal value, Indicator indicator) {
        return value != null && (below(value, indicator.minimum()) || below(indicator.maximum(), value));
    }

    private static boolean below(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
