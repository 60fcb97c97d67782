package org.edustat.validation.rule.bureau;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Severity;

/**
 * From when a rule is tried, advised and enforced, and until when it holds.
 *
 * @param from the state that begins with each day
 * @param until the last day; null where it has no end
 */
record Life(NavigableMap<LocalDate, State> from, @Nullable LocalDate until) {

    /** Enforced on every day. */
    static final Life ALWAYS = new Life(new TreeMap<>(Map.of(LocalDate.MIN, State.ENFORCED)), null);

    /** How much a breach weighs for the time being. */
    enum State {
        /** 试行: shown, blocks nobody. */
        TRIAL,
        /** 提示: to be mended or explained. */
        ADVISED,
        /** 强制: what the rule's class says. */
        ENFORCED
    }

    Life {
        from = new TreeMap<>(from);
    }

    /** The state on a day; empty before the first and behind the last. */
    Optional<State> on(LocalDate day) {
        boolean over = until != null && day.isAfter(until);
        return over
                ? Optional.empty()
                : Optional.ofNullable(from.floorEntry(day)).map(entry -> entry.getValue());
    }

    /** How a breach is reported on a day, where the rule is in force. */
    Optional<Severity> severity(LocalDate day, Severity enforced) {
        return on(day).map(state -> switch (state) {
            case TRIAL -> Severity.NOTE;
            case ADVISED -> enforced.compareTo(Severity.WARNING) > 0 ? Severity.WARNING : enforced;
            case ENFORCED -> enforced;
        });
    }
}
