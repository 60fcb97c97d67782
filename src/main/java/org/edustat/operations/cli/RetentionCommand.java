package org.edustat.operations.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.edustat.ledger.LedgerFolder;
import org.edustat.pipeline.Retention;
import org.edustat.pipeline.Spare;

/** {@code retention}: what is old, superseded and nobody's evidence; listed, and let go of where asked to. */
@Command(name = "retention")
final class RetentionCommand extends StoreVerb {

    private static final int BYTES_IN_A_KILOBYTE = 1024;

    @Option(names = "--apply", descriptionKey = "retention.apply")
    boolean apply;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "retention.date")
    @Nullable
    LocalDate date;

    RetentionCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode look(StoreContext context) {
        LocalDate day = date == null ? LocalDate.now(session.clock()) : date;
        LedgerFolder folder = where.over(day, null).ledger().absolute();
        Retention retention = context.get(Retention.class);
        List<Spare> spare = apply ? retention.clear(day, folder) : retention.spare(day, folder);
        if (apply && !spare.isEmpty()) {
            new CommandDiary(session, context).note("store.retention", day.toString(), counts(spare));
        }
        print(session.listing(
                List.of("kind", "name", "since", "bytes", "why"),
                spare.stream().map(this::row).toList()));
        if (format == ListingFormat.table) {
            sum(spare);
        }
        return ExitCode.DONE;
    }

    private List<Object> row(Spare one) {
        return List.of(
                session.word("retention", one.what()),
                one.name(),
                one.since().toString(),
                one.bytes() == 0 ? "" : Long.toString(one.bytes()),
                session.text("retention.why." + one.what().code()));
    }

    private void sum(List<Spare> spare) {
        if (spare.isEmpty()) {
            session.say("retention.nothing");
            return;
        }
        long bytes = spare.stream().mapToLong(Spare::bytes).sum();
        session.say(
                apply ? "retention.done" : "retention.would",
                counts(spare),
                Long.toString((bytes + BYTES_IN_A_KILOBYTE - 1) / BYTES_IN_A_KILOBYTE));
    }

    private String counts(List<Spare> spare) {
        Map<Spare.What, Integer> counts = new EnumMap<>(Spare.What.class);
        spare.forEach(one -> counts.merge(one.what(), 1, Integer::sum));
        return String.join(
                session.text("retention.between"),
                counts.entrySet().stream()
                        .map(one -> session.text(
                                "retention.count." + one.getKey().code(),
                                one.getValue().toString()))
                        .toList());
    }
}
