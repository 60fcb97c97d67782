package org.edustat.pipeline;

import org.springframework.batch.core.BatchStatus;

import org.edustat.concept.Coded;

/** How a run, or a step of it, stands. */
public enum RunState implements Coded {
    RUNNING,
    STOPPING,
    COMPLETED,
    /** Can be restarted. */
    FAILED,
    /** Stopped by somebody; can be restarted. */
    STOPPED,
    /** Given up for a newer run. */
    ABANDONED,
    /** Broken off in a way that {@code recover} mends. */
    UNKNOWN;

    static RunState of(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED -> RUNNING;
            case STOPPING -> STOPPING;
            case COMPLETED -> COMPLETED;
            case FAILED -> FAILED;
            case STOPPED -> STOPPED;
            case ABANDONED -> ABANDONED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether a restart would go on where it ended. */
    public boolean canBeRestarted() {
        return this == FAILED || this == STOPPED;
    }
}
