package org.edustat.operations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.edustat.ledger.Ledger;
import org.edustat.pipeline.RunSummary;
import org.edustat.pipeline.Runs;

/** {@code jobs restart}: a failed or stopped run goes on where it ended. */
@Command(name = "restart")
final class JobsRestartCommand extends StoreVerb {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    long id;

    JobsRestartCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        RunSummary summary = context.get(Runs.class).restart(id, new ProgressLine(session, () -> {}));
        new CommandDiary(session, context).note("run.restart", Long.toString(id), "");
        new SummaryPrinter(session).print(summary);
        new MailWords(session, context.get(Ledger.class)).say();
        return summary.succeeded() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
