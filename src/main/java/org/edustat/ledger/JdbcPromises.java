package org.edustat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Outcome;
import org.edustat.concept.Promise;

/** The promises in the store. */
final class JdbcPromises implements Promises {

    private final SubmissionRows rows;
    private final Shelves shelves;

    JdbcPromises(JdbcClient jdbc, Shelves shelves) {
        this.rows = new SubmissionRows(jdbc);
        this.shelves = shelves;
    }

    @Override
    public List<Promise> of(long submission) {
        return shelves.promises.stream(submission).toList();
    }

    @Override
    public Map<Long, List<Promise>> of(Collection<Long> submissions) {
        return shelves.promises.ofEach(submissions);
    }

    @Override
    public Stream<Promised> current() {
        return rows.with(List.of(Outcome.ACCEPTED)).stream()
                .flatMap(submission -> shelves.promises.stream(submission.id())
                        .filter(Promise::isMade)
                        .map(promise -> new Promised(submission, promise)));
    }
}
