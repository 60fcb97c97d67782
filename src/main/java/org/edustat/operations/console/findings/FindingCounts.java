package org.edustat.operations.console.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.concept.Severity;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * How many findings stand, by severity. They lie packed in the ledger, so they are counted once a run and not at each
 * question: while a run reads, they are those of the run before.
 */
@Component
public final class FindingCounts {

    private final Ledger ledger;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    FindingCounts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was counted, and of what: the last run that concluded anything, and the last that published. */
    private record Known(List<Object> of, Map<Severity, Integer> counts) {}

    public Map<Severity, Integer> standing() {
        Optional<RunName> latest = ledger.evaluations().latest();
        List<Object> now = List.of(
                latest,
                latest.flatMap(ledger.evaluations()::fingerprint),
                ledger.publications().latest());
        Known before = known.get();
        if (before == null || !before.of().equals(now)) {
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            ledger.standing().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
            before = new Known(now, counts);
            known.set(before);
        }
        return before.counts();
    }
}
