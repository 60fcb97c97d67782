package org.edustat.validation.rule.bureau;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Severity;
import org.edustat.validation.rule.Today;

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

    /** The state today; empty before the first and behind the last. */
    Optional<State> on(Today today) {
        if (until != null && !today.isBefore(until.plusDays(1))) {
            return Optional.empty();
        }
        State state = null;
        for (Map.Entry<LocalDate, State> begins : from.entrySet()) {
            if (today.isBefore(begins.getKey())) {
                break;
            }
            state = begins.getValue();
        }
        return Optional.ofNullable(state);
    }

    /** How a breach is reported today, where the rule is in force. */
    Optional<Severity> severity(Today today, Severity enforced) {
        return on(today).map(state -> switch (state) {
            case TRIAL -> Severity.NOTE;
            case ADVISED -> enforced.compareTo(Severity.WARNING) > 0 ? Severity.WARNING : enforced;
            case ENFORCED -> enforced;
        });
    }
}
