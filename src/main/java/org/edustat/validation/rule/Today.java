package org.edustat.validation.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The business date, as rules ask for it, and between which days every answer that was given would have been the same:
 * so long what was found holds. For one thread.
 */
public final class Today {

    private final LocalDate date;
    private LocalDate from = LocalDate.MIN;
    private LocalDate until = LocalDate.MAX;

    public Today(LocalDate date) {
        this.date = date;
    }

    /** Whether a day is still to come. */
    public boolean isBefore(LocalDate day) {
        boolean before = date.isBefore(day);
        if (before) {
            LocalDate last = day.minusDays(1);
            until = last.isBefore(until) ? last : until;
        } else {
            from = day.isAfter(from) ? day : from;
        }
        return before;
    }

    /** The date itself: what names it holds on no other day. */
    public LocalDate date() {
        from = date;
        until = date;
        return date;
    }

    /** The first day on which all answers are the same; null where there is none. */
    public @Nullable LocalDate holdsFrom() {
        return from.equals(LocalDate.MIN) ? null : from;
    }

    /** The last one; null where there is none. */
    public @Nullable LocalDate holdsUntil() {
        return until.equals(LocalDate.MAX) ? null : until;
    }
}
