package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.pipeline.Decisions;

/** {@code submissions reject}: a submission counts no more. */
@Command(name = "reject")
final class SubmissionsRejectCommand extends StoreVerb {

    @Parameters(paramLabel = "ID", descriptionKey = "submission")
    long id;

    @Option(names = "--why", paramLabel = "TEXT", required = true)
    String why = "";

    SubmissionsRejectCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        context.get(Decisions.class).reject(id, why);
        new CommandDiary(session, context).note("submission.reject", Long.toString(id), why);
        session.say("submissions.rejected", Long.toString(id));
        return ExitCode.DONE;
    }
}
