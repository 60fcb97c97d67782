package org.edustat.pipeline;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list of runs.
 *
 * @param id the number that the operator's verbs take
 * @param date the business date
 * @param attempt which run of that date, from 1; a run that goes on after a failure keeps it and has a new id
 * @param started by the clock of the machine that ran it; null where it has not begun
 * @param failure the first cause in one line; empty where nothing failed
 */
public record RunEntry(
        long id,
        LocalDate date,
        int attempt,
        RunState state,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended,
        String failure) {}
