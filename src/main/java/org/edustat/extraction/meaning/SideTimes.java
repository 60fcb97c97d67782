package org.edustat.extraction.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;

/** The times that the labels of one side name; which of them holds depends on what the number is. */
final class SideTimes {

    private final PeriodReader periods;
    private final List<Label> labels;
    private final boolean moving;
    private final Map<Asking, Optional<Filling>> known = new HashMap<>();
    private @Nullable Optional<Filling> base;

    SideTimes(PeriodReader periods, List<Label> labels) {
        this.periods = periods;
        this.labels = labels;
        this.moving = !labels.isEmpty() && PeriodReader.moves(labels.get(0));
    }

    /** All of a number that the choice of a time depends on, but for a movement that its nearest label tells. */
    private record Asking(boolean ofNearest, boolean target, boolean accumulates) {}

    /** Whether the first label tells a movement, as 由 does: then it has a say in all times of its cells. */
    boolean moving() {
        return moving;
    }

    /**
     * When a number holds, or null where this side does not say so.
     *
     * @param nearest the side that the number's nearest label is of
     */
    @Nullable
    Filling period(SideTimes nearest, boolean target, boolean accumulates) {
        if (labels.isEmpty()) {
            return null;
        }
        Label first = nearest.labels.get(0);
        return nearest.moving
                ? periods.nearest(labels, first, target, accumulates)
                : known.computeIfAbsent(
                                new Asking(nearest == this, target, accumulates),
                                any -> Optional.ofNullable(periods.nearest(labels, first, target, accumulates)))
                        .orElse(null);
    }

    /** The period that a change is counted from, or null where this side names none. */
    @Nullable
    Filling base() {
        if (base == null) {
            base = Optional.ofNullable(periods.base(labels));
        }
        return base.orElse(null);
    }

    boolean silent() {
        return labels.isEmpty();
    }

    /** What the first label tells of the times around it, or null. */
    @Nullable
    Filling before() {
        return moving ? periods.before(labels.get(0)) : null;
    }
}
