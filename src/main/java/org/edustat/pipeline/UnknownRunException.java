package org.edustat.pipeline;

/** Nobody knows a run of this number. */
public final class UnknownRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long run;

    public UnknownRunException(long run) {
        super("there is no run %d".formatted(run));
        this.run = run;
    }

    public long run() {
        return run;
    }
}
