package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Period;
import org.edustat.delivery.ReleaseChange;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.reporting.Due;
import org.edustat.reporting.Revised;
import org.edustat.reporting.Surroundings;

/** What stands around the figures of a run: its place among the releases, what it changed, who owed what. */
final class SurroundingsOfRun {

    /** As many as somebody reads in a manifest; the workbook and the verb {@code revisions} have the others. */
    private static final int MOST_CHANGES = 1000;

    private final Ledger ledger;
    private final ExpectedSubmissions expected;
    private @Nullable Moved moved;

    SurroundingsOfRun(Ledger ledger, ExpectedSubmissions expected) {
        this.ledger = ledger;
        this.expected = expected;
    }

    Surroundings of(RunParameters run, PapersOfRun papers) {
        Moved moved = moved(run);
        return new Surroundings(
                ledger.publications().number(moved.released()),
                moved.revisions().stream().map(SurroundingsOfRun::revised).toList(),
                expected.owed(run.settings().date(), papers::received).stream()
                        .map(SurroundingsOfRun::due)
                        .toList());
    }

    ReleaseChange change(RunParameters run) {
        Moved moved = moved(run);
        SortedMap<String, Integer> causes = new TreeMap<>();
        moved.revisions().forEach(revision -> causes.merge(revision.cause().code(), 1, Integer::sum));
        return new ReleaseChange(
                ledger.publications().number(moved.released()),
                before(moved.released()).map(RunName::toString).orElse(""),
                causes,
                moved.revisions().stream()
                        .limit(MOST_CHANGES)
                        .map(SurroundingsOfRun::line)
                        .toList(),
                withheld(run));
    }

    private static List<String> withheld(RunParameters run) {
        ReportSettings reports = run.settings().reports();
        List<String> withheld = new ArrayList<>();
        reports.release().forEach((year, day) -> {
            if (!reports.released(year, run.settings().date())) {
                withheld.add("%d: not before %s".formatted(year, day));
            }
        });
        return withheld;
    }

    /**
     * What a run moved, and the run whose release it puts out: its own, or where it moved no figure the one of the run
     * before it once more.
     */
    private record Moved(RunName run, Optional<String> drawnFrom, List<Revision> revisions, RunName released) {}

    /** Asked for the reports and again for the manifest; to compare two nights of a province takes seconds. */
    private synchronized Moved moved(RunParameters run) {
        Optional<String> drawnFrom = ledger.evaluations().fingerprint(run.name());
        Moved known = moved;
        if (known == null
                || !known.run().equals(run.name())
                || !known.drawnFrom().equals(drawnFrom)) {
            List<Revision> revisions = compared(run.name());
            known = new Moved(run.name(), drawnFrom, revisions, released(run.name(), revisions));
            moved = known;
        }
        return known;
    }

    private RunName released(RunName run, List<Revision> revisions) {
        RunName first = run;
        boolean moved = !revisions.isEmpty();
        for (Optional<RunName> earlier = before(first); !moved && earlier.isPresent(); earlier = before(first)) {
            first = earlier.get();
            moved = !compared(first).isEmpty();
        }
        return first;
    }

    private List<Revision> compared(RunName run) {
        return before(run)
                .map(before -> new RevisionStep(ledger, before, run).revisions())
                .orElse(List.of());
    }

    /** The run whose answer stood before this one's. */
    private Optional<RunName> before(RunName run) {
        return ledger.evaluations().inOrder().stream()
                .takeWhile(one -> !one.equals(run))
                .reduce((one, later) -> later);
    }

    private static String line(Revision revision) {
        return Stream.of(
                        revision.key().notation(),
                        plain(revision.before()) + " -> " + plain(revision.after()),
                        revision.cause().code(),
                        revision.paper(),
                        revision.why())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " | " + other)
                .orElse("");
    }

    private static String plain(@Nullable Amount amount) {
        return amount == null || amount.value() == null ? "-" : amount.value().toPlainString();
    }

    private static Revised revised(Revision revision) {
        return new Revised(
                revision.key(),
                revision.total(),
                revision.before(),
                revision.after(),
                revision.cause().code(),
                revision.paper(),
                revision.why());
    }

    private static Due due(Owed owed) {
        return new Due(
                owed.region(),
                owed.form(),
                Period.parse(owed.period()),
                owed.due(),
                owed.state().code(),
                owed.path(),
                owed.received());
    }
}
