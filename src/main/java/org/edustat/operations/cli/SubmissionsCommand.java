package org.edustat.operations.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.concept.Attribution;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.Submissions;
import org.edustat.operations.Reasons;

/** {@code submissions}: what came in and what became of it. */
@Command(
        name = "submissions",
        subcommands = {SubmissionsRejectCommand.class, SubmissionsReleaseCommand.class})
final class SubmissionsCommand extends StoreVerb {

    @Option(
            names = "--status",
            paramLabel = "received|accepted|superseded|quarantined|rejected",
            descriptionKey = "status")
    @Nullable
    Outcome status;

    SubmissionsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Submissions submissions = context.get(Ledger.class).submissions();
        List<Submission> listed = status == null ? submissions.list() : submissions.list(status);
        Map<Long, Attribution> whose =
                submissions.attributions(listed.stream().map(Submission::id).toList());
        Reasons reasons = Reasons.of(listed, context.get(Ledger.class).findings(), session.messages());
        List<List<Object>> rows = listed.stream()
                .map(submission ->
                        row(submission, Optional.ofNullable(whose.get(submission.id())), reasons.of(submission)))
                .toList();
        return print(session.listing(
                List.of("id", "path", "kind", "outcome", "received", "region", "period", "genre", "reason"), rows));
    }

    private List<Object> row(Submission submission, Optional<Attribution> attribution, String reason) {
        return List.of(
                Long.toString(submission.id()),
                submission.path(),
                submission.kind().code(),
                session.word("outcome", submission.outcome()),
                submission.received().toString(),
                attribution
                        .map(Attribution::region)
                        .map(region -> region.code() + " " + region.name())
                        .orElse(""),
                attribution
                        .map(Attribution::period)
                        .map(period -> period.notation())
                        .orElse(""),
                attribution.map(Attribution::genre).map(genre -> genre.code()).orElse(""),
                reason);
    }
}
