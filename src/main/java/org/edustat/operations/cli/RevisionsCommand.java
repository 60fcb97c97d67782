package org.edustat.operations.cli;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Amount;
import org.edustat.ledger.RunName;
import org.edustat.pipeline.Revision;
import org.edustat.pipeline.Revisions;

/** {@code revisions}: which figures changed since an earlier run, and the one cause of each change. */
@Command(name = "revisions")
final class RevisionsCommand extends StoreVerb {

    @Option(names = "--since", paramLabel = "RUN")
    @Nullable
    String since;

    RevisionsCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        Revisions revisions = context.get(Revisions.class);
        Optional<RunName> earlier = since == null
                ? revisions.before()
                : Optional.of(known(revisions, RunNames.parse(since, context, session)));
        Wording wording = new Wording(session, context.get(Catalogue.class));
        return print(session.listing(
                List.of("run", "key", "indicator", "kind", "before", "after", "cause", "paper", "why"),
                earlier.map(revisions::since).orElse(List.of()).stream()
                        .map(revision -> row(revision, wording))
                        .toList()));
    }

    private RunName known(Revisions revisions, RunName run) {
        if (!revisions.knows(run)) {
            throw new WrongUsageException(session.text("revisions.nothing_concluded", run.toString()));
        }
        return run;
    }

    private List<Object> row(Revision revision, Wording wording) {
        return List.of(
                revision.run().toString(),
                revision.key().notation(),
                wording.indicatorWord(revision.key().indicator()),
                new Word(
                        revision.total() ? "total" : "figure",
                        session.text(revision.total() ? "revisions.total" : "revisions.figure")),
                amount(revision.before(), wording),
                amount(revision.after(), wording),
                session.word("cause", revision.cause()),
                revision.paper(),
                revision.why());
    }

    private static String amount(@Nullable Amount amount, Wording wording) {
        return amount == null ? "" : wording.amount(amount);
    }
}
