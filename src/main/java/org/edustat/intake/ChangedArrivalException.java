package org.edustat.intake;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

/**
 * A file is no longer what it was when the inbox was looked through: changed, gone, or replaced by a link. It is about
 * this one file; the others go on, and the next run takes what is there then.
 */
public final class ChangedArrivalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    ChangedArrivalException(Arrival arrival, Throwable cause) {
        super("'%s' has changed since the inbox was looked through".formatted(arrival.path()), cause);
        this.finding = Finding.about(arrival.path(), "intake.changed", Severity.ERROR, arrival.path());
    }

    ChangedArrivalException(Arrival arrival) {
        this(arrival, new IllegalStateException("the fingerprint differs"));
    }

    /** The same for the clerk. */
    public Finding finding() {
        return finding;
    }
}
