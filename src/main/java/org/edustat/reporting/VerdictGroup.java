package org.edustat.reporting;

import org.edustat.concept.Coded;
import org.edustat.concept.Verdict;

/** Verdicts as 总览 counts them; the sheets of their own tell them apart further. */
enum VerdictGroup implements Coded {
    MET,
    MISSED,
    NOT_DUE,
    NO_DATA;

    static VerdictGroup of(Verdict.Status status) {
        return switch (status) {
            case SURELY_MET -> MET;
            case MISSED -> MISSED;
            case NOT_DUE, ON_COURSE, BEHIND -> NOT_DUE;
            case POSSIBLY_MET, NO_DATA, DEFINITION_DIFFERS, NOT_JUDGED -> NO_DATA;
        };
    }

    boolean holds(Verdict verdict) {
        return of(verdict.status()) == this;
    }
}
