package org.edustat.operations.cli;

import java.nio.file.Path;
import java.util.List;

import org.edustat.ledger.Publication;
import org.edustat.ledger.RunName;
import org.edustat.pipeline.EarlierReleases;
import org.edustat.pipeline.NightlySettings;

/** {@code run --as-of}: what an earlier run published, once more. */
final class AsOf {

    private final Session session;
    private final StoreContext context;

    AsOf(Session session, StoreContext context) {
        this.session = session;
        this.context = context;
    }

    ExitCode give(String written, NightlySettings settings) {
        EarlierReleases releases = context.get(EarlierReleases.class);
        RunName asked = RunNames.parse(written, context, session);
        RunName run = releases.standing(asked)
                .orElseThrow(() -> new WrongUsageException(session.text("as_of.none", asked.toString())));
        Path place = EarlierReleases.place(settings, run);
        List<Publication> lacking = releases.give(run, settings, place);
        lacking.forEach(file -> session.err().println(session.text("as_of.lacking", file.name(), run.toString())));
        session.err().flush();
        if (!lacking.isEmpty()) {
            return ExitCode.FAILED;
        }
        session.say("as_of.done", run.toString(), place.toString());
        return ExitCode.DONE;
    }
}
