package org.edustat.extraction.meaning;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;

/** The times that the labels of one side name; which of them holds depends on what the number is. */
final class SideTimes {

    /** Of a number three things count: whether its nearest label is here, whether it is to be, how it is counted. */
    private static final int DECISIONS = 3;

    private final PeriodReader periods;
    private final List<Label> labels;
    private final @Nullable Label first;
    private final boolean moving;
    private final @Nullable Label thisMonth;
    /** The answers by what the choice of a time depends on; one that is not there was not asked for, or is none. */
    private final @Nullable Filling[] known = new Filling[1 << DECISIONS];

    private final BitSet asked = new BitSet(1 << DECISIONS);
    private @Nullable Optional<Filling> base;

    SideTimes(PeriodReader periods, List<Label> labels) {
        this.periods = periods;
        this.labels = labels;
        this.first = labels.isEmpty() ? null : labels.get(0);
        this.moving = first != null && MovedLevel.moves(first);
        this.thisMonth = ThisMonth.header(labels);
    }

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
        Label start = nearest.first;
        if (first == null || start == null) {
            return null;
        }
        if (nearest.moving) {
            return periods.nearest(labels, start, target, accumulates);
        }
        int decision = (nearest == this ? 1 : 0) | (target ? 2 : 0) | (accumulates ? 4 : 0);
        if (!asked.get(decision)) {
            asked.set(decision);
            known[decision] = periods.nearest(labels, start, target, accumulates);
        }
        return known[decision];
    }

    /** The period that a change is counted from, or null where this side names none. */
    @Nullable
    Filling base() {
        if (base == null) {
            base = Optional.ofNullable(periods.base(labels));
        }
        return base.orElse(null);
    }

    /** The header that says that the numbers are of one month, or null. */
    @Nullable
    Label thisMonth() {
        return thisMonth;
    }

    /** The month that these labels name for such a header. */
    Filling month(Label header) {
        return ThisMonth.period(header, labels, periods.year());
    }

    boolean silent() {
        return first == null;
    }

    /** What the first label tells of the times around it, or null. */
    @Nullable
    Filling before() {
        return moving && first != null ? periods.before(first) : null;
    }
}
