package org.edustat.pipeline;

import java.time.LocalDate;

import org.edustat.concept.Coded;

/**
 * What one place owes, and what became of it.
 *
 * @param region the code of the place
 * @param name its name; empty where there is no such place
 * @param form words that the file's name holds
 * @param path the submission that answers it; empty where none does
 * @param received when the first one came; empty where none did
 */
public record Owed(
        String region,
        String name,
        String form,
        String period,
        LocalDate due,
        State state,
        String path,
        String received,
        String contact) {

    /** What became of it. */
    public enum State implements Coded {
        ON_TIME,
        LATE,
        /** 零报告: it says that there is nothing to report. */
        NIL,
        /** It came, but is quarantined. */
        SET_ASIDE,
        /** Nothing came, and there is time. */
        AWAITED,
        /** Nothing came in time. */
        MISSING
    }
}
