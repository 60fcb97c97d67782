package org.edustat.operations.cli;

import java.util.List;

import picocli.CommandLine.Command;

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
        List<List<String>> rows =
                context.get(Runs.class).list().stream().map(this::row).toList();
        return print(session.listing(List.of("id", "date", "attempt", "state", "failure"), rows));
    }

    private List<String> row(RunEntry run) {
        return List.of(
                Long.toString(run.id()),
                run.date().toString(),
                Long.toString(run.attempt()),
                session.text("state." + run.state().code()),
                run.failure());
    }
}
