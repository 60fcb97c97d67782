package org.edustat.ledger.block;

import org.edustat.concept.Period;
import org.edustat.concept.Promise;

/** How a promise is written. */
final class PromiseForm {

    /** No paper of a bureau names this year. */
    private static final int NO_YEAR = 0;

    private PromiseForm() {}

    static void write(BlockWriter out, Promise promise) {
        Period.Deadline deadline = promise.deadline();
        out.code(promise.said());
        out.text(promise.subject());
        out.text(promise.goal());
        out.number(deadline == null ? NO_YEAR : deadline.year());
        OriginForm.write(out, promise.origin());
    }

    static Promise read(BlockReader in) {
        Promise.Said said = in.code(Promise.Said.class);
        String subject = in.text();
        String goal = in.text();
        int year = Math.toIntExact(in.number());
        return new Promise(
                said, subject, goal, year == NO_YEAR ? null : new Period.Deadline(year), OriginForm.read(in));
    }
}
