package org.edustat.operations.cli;

import java.time.DateTimeException;

import org.edustat.ledger.RunName;
import org.edustat.pipeline.RunEntry;
import org.edustat.pipeline.Runs;

/** A run as an operator names it: by its number in {@code jobs list}, or by date and attempt as in 2026-09-01#2. */
final class RunNames {

    private RunNames() {}

    static RunName parse(String written, StoreContext context, Session session) {
        try {
            if (written.chars().allMatch(Character::isDigit)) {
                RunEntry run =
                        context.get(Runs.class).show(Long.parseLong(written)).run();
                return new RunName(run.date(), run.attempt());
            }
            return RunName.parse(written);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new WrongUsageException(session.text("failure.no_run", written));
        }
    }
}
