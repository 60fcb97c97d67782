package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.pipeline.ExpectedSubmissions;
import org.edustat.pipeline.Owed;

/** {@code missing}: who is to be chased, or what became of everything that is owed. */
@Command(name = "missing")
final class MissingCommand extends StoreVerb {

    private static final Set<Owed.State> TO_CHASE = EnumSet.of(Owed.State.MISSING, Owed.State.SET_ASIDE);

    @Option(names = "--all", descriptionKey = "missing.all")
    boolean all;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "missing.date")
    @Nullable
    LocalDate date;

    MissingCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        LocalDate day = date == null ? LocalDate.now(session.clock()) : date;
        List<List<Object>> rows = context.get(ExpectedSubmissions.class).owed(day).stream()
                .filter(owed -> all || TO_CHASE.contains(owed.state()))
                .map(this::row)
                .toList();
        return print(session.listing(
                List.of("region", "name", "form", "period", "due", "state", "received", "path", "contact"), rows));
    }

    private List<Object> row(Owed owed) {
        return List.of(
                owed.region(),
                owed.name(),
                owed.form(),
                owed.period(),
                owed.due().toString(),
                session.word("owed", owed.state()),
                owed.received(),
                owed.path(),
                owed.contact());
    }
}
