package org.edustat.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Finding;

/** The findings in the store. */
final class JdbcFindings implements Findings {

    private final SubmissionRows rows;
    private final Shelves shelves;
    private final JdbcEvaluations evaluations;

    JdbcFindings(JdbcClient jdbc, Shelves shelves, JdbcEvaluations evaluations) {
        this.rows = new SubmissionRows(jdbc);
        this.shelves = shelves;
        this.evaluations = evaluations;
    }

    @Override
    public List<Finding> of(long submission) {
        return shelves.findings.stream(submission).toList();
    }

    @Override
    public Stream<Finding> current() {
        return rows.with(SubmissionRows.STANDING).stream()
                .flatMap(submission -> shelves.findings.stream(submission.id()));
    }

    @Override
    public Stream<Finding> of(RunName run) {
        return evaluations.read(run, shelves.conclusions);
    }
}
