package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.List;

import picocli.CommandLine.Command;

import org.edustat.operations.LastNight;
import org.edustat.pipeline.NightlySettings;
import org.edustat.pipeline.RunEntry;
import org.edustat.pipeline.Runs;

/** {@code jobs list}: the runs, the newest first. */
@Command(name = "list")
final class JobsListCommand extends StoreVerb {

    JobsListCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        List<RunEntry> runs = context.get(Runs.class).list();
        sayWhereLate(runs);
        List<List<Object>> rows = runs.stream().map(this::row).toList();
        return print(session.listing(List.of("id", "date", "attempt", "state", "failure"), rows));
    }

    /** Beside the list, so that a program that reads the list is not disturbed. */
    private void sayWhereLate(List<RunEntry> runs) {
        NightlySettings settings = where.over(LocalDate.now(session.clock()), null);
        new LastNight(settings.ledger())
                .begun(runs, session.clock().getZone())
                .filter(begun -> LastNight.late(begun, session.clock().instant()))
                .ifPresent(begun -> session.err().println(session.text("jobs.late", begun.toString())));
        session.err().flush();
    }

    private List<Object> row(RunEntry run) {
        return List.of(
                Long.toString(run.id()),
                run.date().toString(),
                Long.toString(run.attempt()),
                session.word("state", run.state()),
                run.failure());
    }
}
