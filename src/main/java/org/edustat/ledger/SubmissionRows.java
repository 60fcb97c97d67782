package org.edustat.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.concept.Coded;
import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Sha256;
import org.edustat.concept.Submission;

/** The rows of submissions, read in the order of their paths. */
final class SubmissionRows {

    static final List<Outcome> STANDING = List.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    /** By path as Java orders text, because each store orders it in its own way; then the older first. */
    static final Comparator<Submission> NATURAL =
            Comparator.comparing(Submission::path).thenComparingLong(Submission::id);

    private static final String COLUMNS =
            "select id, path, path_digest, sha256, bytes, kind, received, outcome, reason from submission ";

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Submission> all() {
        return sorted(jdbc.sql(COLUMNS));
    }

    List<Submission> with(List<Outcome> outcomes) {
        return sorted(jdbc.sql(COLUMNS + "where outcome in (:outcomes)")
                .param("outcomes", outcomes.stream().map(Outcome::code).toList()));
    }

    List<Submission> at(String path) {
        return sorted(jdbc.sql(COLUMNS + "where path_digest = ?").param(Sha256.of(path)));
    }

    /** The newest submissions of the paths with these digests, by digest. */
    Map<String, Submission> newest(List<String> digests) {
        Map<String, Submission> newest = new HashMap<>();
        jdbc.sql(COLUMNS + "where path_digest in (:digests) order by id")
                .param("digests", digests)
                .query(row -> {
                    newest.put(row.getString("path_digest"), read(row));
                });
        return newest;
    }

    Optional<Submission> find(long submission) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(submission)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those of these numbers that there are. */
    List<Submission> of(Collection<Long> submissions) {
        List<Submission> found = new ArrayList<>();
        Shelf.inTurns(
                submissions,
                some -> found.addAll(jdbc.sql(COLUMNS + "where id in (:some)")
                        .param("some", some)
                        .query((row, number) -> read(row))
                        .list()));
        return found.stream().sorted(NATURAL).toList();
    }

    private static List<Submission> sorted(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> read(row)).list().stream()
                .sorted(NATURAL)
                .toList();
    }

    private static Submission read(ResultSet row) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("bytes"),
                Coded.of(FileKind.class, row.getString("kind")),
                row.getObject("received", LocalDate.class),
                Coded.of(Outcome.class, row.getString("outcome")),
                row.getString("reason"));
    }
}
