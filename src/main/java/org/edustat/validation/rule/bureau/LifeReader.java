package org.edustat.validation.rule.bureau;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.JobsValue;

/** Reads from when a rule is what: each state begins after the milder ones, and the rule ends after the last. */
final class LifeReader {

    private static final Map<String, Life.State> STATES = Map.of(
            "试行", Life.State.TRIAL,
            "trial", Life.State.TRIAL,
            "提示", Life.State.ADVISED,
            "advised", Life.State.ADVISED,
            "强制", Life.State.ENFORCED,
            "enforced", Life.State.ENFORCED);

    private final TreeMap<LocalDate, Life.State> from = new TreeMap<>();

    /** A state and the day of its beginning. */
    void begins(JobsValue state, JobsValue day) {
        Life.State begins = state.among(STATES);
        LocalDate first = day.day();
        if (from.containsKey(first)) {
            throw day.fault("two_states", day.text());
        }
        from.forEach((other, known) -> {
            if (begins == known || begins.compareTo(known) > 0 != first.isAfter(other)) {
                throw day.fault("states_out_of_order", day.text());
            }
        });
        from.put(first, begins);
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    LocalDate ends(JobsValue until) {
        LocalDate last = until.day();
        if (last.isBefore(from.lastKey())) {
            throw until.fault("until_before", until.text(), from.lastKey().toString());
        }
        return last;
    }

    Life life(@Nullable LocalDate until) {
        return new Life(from, until);
    }
}
