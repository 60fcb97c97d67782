package org.edustat.operations.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.pipeline.RunDetail;
import org.edustat.pipeline.Runs;

/** {@code jobs show}: one run with its steps. */
@Command(name = "show")
final class JobsShowCommand extends StoreVerb {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    long id;

    JobsShowCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        RunDetail run = context.get(Runs.class).show(id);
        List<List<Object>> rows = run.steps().stream().map(this::row).toList();
        return print(session.listing(List.of("step", "state", "done", "failure"), rows));
    }

    private List<Object> row(RunDetail.Step step) {
        return List.of(step.name(), session.word("state", step.state()), Long.toString(step.done()), step.failure());
    }
}
