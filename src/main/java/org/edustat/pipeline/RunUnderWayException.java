package org.edustat.pipeline;

import java.util.List;

/** Refused because a run is alive. */
public final class RunUnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Long> runs;

    public RunUnderWayException(List<Long> runs) {
        super(runs.isEmpty() ? "a run is about to begin" : "run %s is under way".formatted(runs.get(0)));
        this.runs = List.copyOf(runs);
    }

    /** The ids of the runs that are alive; empty where one has not got its id yet. */
    public List<Long> runs() {
        return runs;
    }
}
