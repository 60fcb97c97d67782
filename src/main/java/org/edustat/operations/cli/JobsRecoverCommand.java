package org.edustat.operations.cli;

import java.util.List;

import picocli.CommandLine.Command;

import org.edustat.pipeline.Runs;

/** {@code jobs recover}: runs whose process has died become failed ones, which can be restarted. */
@Command(name = "recover")
final class JobsRecoverCommand extends StoreVerb {

    JobsRecoverCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        List<Long> recovered = context.get(Runs.class).recover();
        recovered.forEach(run -> new CommandDiary(session, context).note("run.recover", Long.toString(run), ""));
        if (recovered.isEmpty()) {
            session.say("recover.none");
        }
        recovered.forEach(run -> session.say("recover.done", Long.toString(run)));
        return ExitCode.DONE;
    }
}
