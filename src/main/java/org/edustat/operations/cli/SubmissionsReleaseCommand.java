package org.edustat.operations.cli;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.edustat.pipeline.Decisions;

/** {@code submissions release}: a submission that was set aside belongs to a region, or counts after all. */
@Command(name = "release")
final class SubmissionsReleaseCommand extends StoreVerb {

    @Parameters(paramLabel = "ID", descriptionKey = "submission")
    long id;

    @Option(names = "--region", paramLabel = "CODE")
    @Nullable
    String region;

    @Option(names = "--year", paramLabel = "YYYY")
    @Nullable
    Integer year;

    SubmissionsReleaseCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        context.get(Decisions.class).release(id, region, year);
        new CommandDiary(session, context)
                .note("submission.release", Long.toString(id), Objects.requireNonNullElse(region, ""));
        session.say("submissions.released", Long.toString(id));
        return ExitCode.DONE;
    }
}
