package org.edustat.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Attribution;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

/** The submissions in the store. */
final class JdbcSubmissions implements Submissions {

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;
    private final SubmissionRows rows;
    private final Shelves shelves;
    private final ClaimIndex index;

    JdbcSubmissions(JdbcClient jdbc, TransactionTemplate whole, Shelves shelves, ClaimIndex index) {
        this.jdbc = jdbc;
        this.whole = whole;
        this.rows = new SubmissionRows(jdbc);
        this.shelves = shelves;
        this.index = index;
    }

    @Override
    public Submission receive(Submission arrived) {
        return whole.execute(status -> newest(arrived.path())
                .filter(known -> known.sha256().equals(arrived.sha256())
                        && known.received().equals(arrived.received()))
                .orElseGet(() -> enter(arrived)));
    }

    @Override
    public void outcome(long submission, Outcome outcome, @Nullable String reason) {
        must(
                submission,
                jdbc.sql("update submission set outcome = ?, reason = ? where id = ?")
                        .param(outcome.code())
                        .param(Storable.ofNullable(reason))
                        .param(submission)
                        .update());
    }

    @Override
    public void supersede(long older, long newer) {
        must(
                older,
                jdbc.sql("update submission set outcome = ?, superseded_by = ? where id = ?")
                        .params(Outcome.SUPERSEDED.code(), newer, older)
                        .update());
    }

    @Override
    public List<Submission> current() {
        return rows.with(SubmissionRows.STANDING);
    }

    @Override
    public List<Submission> list(Outcome... outcomes) {
        return outcomes.length == 0 ? rows.all() : rows.with(List.of(outcomes));
    }

    @Override
    public Optional<Submission> find(long submission) {
        return rows.find(submission);
    }

    @Override
    public Optional<Submission> find(String path) {
        return rows.at(path).stream()
                .filter(submission -> SubmissionRows.STANDING.contains(submission.outcome()))
                .reduce((older, newer) -> newer);
    }

    @Override
    public List<Submission> history(String path) {
        return rows.at(path);
    }

    @Override
    public void keep(long submission, Function<ContentsSink, Conclusion> reading) {
        whole.executeWithoutResult(status -> {
            KeptContents kept = new KeptContents(submission, shelves, index);
            Conclusion conclusion = reading.apply(kept);
            Tally tally = kept.close();
            shelves.attributions.put(
                    submission,
                    Optional.ofNullable(conclusion.attribution()).stream().toList());
            note(submission, conclusion, tally);
        });
    }

    private void note(long submission, Conclusion conclusion, Tally tally) {
        must(
                submission,
                jdbc.sql("""
                update submission set outcome = ?, reason = ?, statements = ?, observations = ?, targets = ?
                where id = ?""")
                        .param(conclusion.outcome().code())
                        .param(Storable.ofNullable(conclusion.reason()))
                        .params(tally.statements(), tally.observations(), tally.targets(), submission)
                        .update());
    }

    @Override
    public Tally tally() {
        return jdbc.sql("select sum(statements), sum(observations), sum(targets) from submission where outcome = ?")
                .param(Outcome.ACCEPTED.code())
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    @Override
    public Optional<Attribution> attribution(long submission) {
        return shelves.attributions.stream(submission).findFirst();
    }

    @Override
    public Stream<Entry> entries(long submission) {
        return shelves.entries.stream(submission);
    }

    private Optional<Submission> newest(String path) {
        return rows.at(path).stream().reduce((older, newer) -> newer);
    }

    private Submission enter(Submission arrived) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into submission (path, path_digest, sha256, bytes, kind, received, outcome, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Storable.of(arrived.path()),
                        Fingerprint.of(arrived.path()),
                        arrived.sha256(),
                        arrived.size(),
                        arrived.kind().code(),
                        arrived.received(),
                        arrived.outcome().code())
                .param(Storable.ofNullable(arrived.reason()))
                .update(key, "id");
        return rows.find(Objects.requireNonNull(key.getKeyAs(Long.class))).orElseThrow();
    }

    private static void must(long submission, int changed) {
        if (changed == 0) {
            throw new IllegalArgumentException("the ledger has no submission %d".formatted(submission));
        }
    }
}
