package org.edustat.benchmark;

import java.nio.file.Path;
import java.util.Objects;

import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Submission;
import org.edustat.ledger.Glance;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.StoreUrl;

/**
 * What a night left in its store, read as any reader of the ledger would.
 *
 * @param observations of single schools, each with its sheet and cell
 * @param sums of them
 */
record Store(int observations, Sums sums) {

    static Store in(Path output) {
        StoreUrl url = StoreUrl.inFile(output.resolve(".ledger/edustat"));
        try (Glance store = Glance.into(url).orElseThrow()) {
            return of(store.ledger());
        }
    }

    private static Store of(Ledger ledger) {
        Sums sums = new Sums();
        int[] observations = {0};
        for (Submission submission : ledger.submissions().current()) {
            ledger.submissions()
                    .entries(submission.id())
                    .map(entry -> entry.claim())
                    .filter(claim -> claim instanceof Observation && claim.key().ofSchool())
                    .map(Observation.class::cast)
                    .forEach(observation -> {
                        mustHaveCell(observation);
                        sums.add(observation);
                        observations[0]++;
                    });
        }
        return new Store(observations[0], sums.rounded());
    }

    private static void mustHaveCell(Observation observation) {
        if (!(observation.source().origin() instanceof Origin.InGrid cell)
                || cell.sheet().isEmpty()) {
            throw new AssertionError(observation + " has no cell");
        }
        Objects.requireNonNull(observation.amount().value());
    }
}
