package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.pipeline.Runs;

/** {@code jobs stop}: a run finishes the submissions in hand, and can be restarted. */
@Command(name = "stop")
final class JobsStopCommand extends StoreVerb {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    long id;

    JobsStopCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        context.get(Runs.class).stop(id);
        new CommandDiary(session, context).note("run.stop", Long.toString(id), "");
        session.say("jobs.stopping", Long.toString(id));
        return ExitCode.DONE;
    }
}
