package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.ledger.Tally;

/** What the ledger holds, in counts, and the workbooks that managers have. */
record Balance(
        Map<Outcome, Integer> submissions,
        Tally tally,
        DigitCount digits,
        Map<Severity, Integer> findings,
        List<Path> workbooks) {

    /** @param unchanged files of the inbox that were known before, which no ledger counts */
    static Balance of(Ledger ledger, int unchanged, Path output) {
        return new Balance(
                outcomes(ledger, unchanged),
                ledger.submissions().tally(),
                digits(ledger),
                findings(ledger),
                workbooks(ledger, output));
    }

    private static Map<Outcome, Integer> outcomes(Ledger ledger, int unchanged) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Submission submission : ledger.submissions().list()) {
            counts.merge(submission.outcome(), 1, Integer::sum);
        }
        counts.put(Outcome.UNCHANGED, unchanged);
        return counts;
    }

    private static DigitCount digits(Ledger ledger) {
        return ledger.submissions().digits().values().stream().reduce(DigitCount.NONE, DigitCount::plus);
    }

    private static Map<Severity, Integer> findings(Ledger ledger) {
        Optional<RunName> latest = ledger.evaluations().latest();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Stream<Finding> overall = latest.map(ledger.findings()::of).orElseGet(Stream::empty);
        Stream.concat(ledger.findings().current(), overall)
                .forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private static List<Path> workbooks(Ledger ledger, Path output) {
        return ledger.publications().latest().map(ledger.publications()::of).orElse(List.of()).stream()
                .filter(file -> file.name().endsWith(".xlsx") && !file.name().startsWith("returned/"))
                .filter(file -> file.name().indexOf('/') == file.name().lastIndexOf('/'))
                .map(file -> output.resolve(file.name()))
                .toList();
    }

    /** The summary of a run that left the ledger so. */
    RunSummary summary(
            long run,
            RunParameters parameters,
            RunState state,
            int read,
            Duration took,
            boolean nothing,
            String leftOut,
            String failure) {
        return new RunSummary(
                run,
                parameters.settings().date(),
                parameters.attempt(),
                state,
                submissions,
                read,
                tally.statements(),
                tally.observations(),
                tally.targets(),
                digits,
                findings,
                workbooks,
                took,
                nothing,
                leftOut,
                failure);
    }
}
