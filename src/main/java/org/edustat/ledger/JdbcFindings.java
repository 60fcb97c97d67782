package org.edustat.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Finding;
import org.edustat.concept.Submission;

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
    public Stream<Finding> of(List<Long> submissions) {
        return Shelf.turns(submissions).flatMap(some -> {
            Map<Long, List<Finding>> found = shelves.findings.ofEach(some);
            return some.stream().flatMap(one -> found.getOrDefault(one, List.of()).stream());
        });
    }

    @Override
    public Stream<Finding> current() {
        return of(
                rows.with(SubmissionRows.STANDING).stream().map(Submission::id).toList());
    }

    @Override
    public Stream<Finding> of(RunName run) {
        return evaluations.read(run, shelves.conclusions);
    }
}
