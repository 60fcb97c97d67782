package org.edustat.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Attribution;
import org.edustat.concept.Coded;
import org.edustat.concept.DigitCount;
import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Sha256;
import org.edustat.concept.Submission;

/** The submissions in the store. */
final class JdbcSubmissions implements Submissions {

    /** How many are entered by one sentence; each has eight values, and a store takes some thousands. */
    private static final int MOST_AT_ONCE = 100;

    private static final String ONE_ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

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
    public List<Submission> receive(List<Submission> arrived) {
        return Objects.requireNonNull(whole.execute(status -> {
            List<Submission> entered = new ArrayList<>();
            for (int from = 0; from < arrived.size(); from += MOST_AT_ONCE) {
                entered.addAll(entered(arrived.subList(from, Math.min(from + MOST_AT_ONCE, arrived.size()))));
            }
            return entered;
        }));
    }

    private List<Submission> entered(List<Submission> arrived) {
        List<String> digests =
                arrived.stream().map(one -> Sha256.of(one.path())).toList();
        Map<String, Submission> known = rows.newest(digests);
        List<Submission> unknown = IntStream.range(0, arrived.size())
                .filter(place -> !isRepeat(arrived.get(place), known.get(digests.get(place))))
                .mapToObj(arrived::get)
                .toList();
        if (!unknown.isEmpty()) {
            enter(unknown);
        }
        Map<String, Submission> newest = unknown.isEmpty() ? known : rows.newest(digests);
        return digests.stream()
                .map(digest -> Objects.requireNonNull(newest.get(digest)))
                .toList();
    }

    private static boolean isRepeat(Submission arrived, @Nullable Submission known) {
        return known != null
                && known.sha256().equals(arrived.sha256())
                && known.received().equals(arrived.received());
    }

    @Override
    public void outcome(long submission, Outcome outcome, @Nullable String reason) {
        must(
                submission,
                jdbc.sql("update submission set outcome = ?, reason = ?, superseded_by = null where id = ?")
                        .param(outcome.code())
                        .param(Storable.ofNullable(reason))
                        .param(submission)
                        .update());
    }

    @Override
    public void recognised(long submission, FileKind kind) {
        must(
                submission,
                jdbc.sql("update submission set kind = ? where id = ?")
                        .params(kind.code(), submission)
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
    public void supersedeOlder(Submission newer, List<Outcome> outcomes) {
        jdbc.sql(
                        "update submission set outcome = ?, superseded_by = ? where path_digest = ? and id < ? and outcome in ("
                                + String.join(", ", Collections.nCopies(outcomes.size(), "?"))
                                + ")")
                .params(Outcome.SUPERSEDED.code(), newer.id(), Sha256.of(newer.path()), newer.id())
                .params(outcomes.stream().map(Outcome::code).toList())
                .update();
    }

    @Override
    public Map<Long, Long> replacements() {
        Map<Long, Long> replacements = new TreeMap<>();
        jdbc.sql("select id, superseded_by from submission where outcome = ? and superseded_by is not null")
                .param(Outcome.SUPERSEDED.code())
                .query(row -> {
                    replacements.put(row.getLong(1), row.getLong(2));
                });
        return replacements;
    }

    @Override
    public void clear(long submission, LocalDate on) {
        whole.executeWithoutResult(status -> {
            shelves.clearRead(submission);
            index.clear(submission);
            must(
                    submission,
                    jdbc.sql("update submission set cleared = ?, superseded_by = null where id = ?")
                            .params(on, submission)
                            .update());
        });
    }

    @Override
    public Set<Long> cleared() {
        return Set.copyOf(jdbc.sql("select id from submission where cleared is not null")
                .query(Long.class)
                .list());
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
    public Outcome keep(long submission, Function<ContentsSink, Conclusion> reading) {
        return Objects.requireNonNull(whole.execute(status -> {
            if (shelves.clear(submission)) {
                index.clear(submission);
            }
            KeptContents kept = new KeptContents(submission, shelves, index);
            Conclusion conclusion = reading.apply(kept);
            note(submission, conclusion, kept.close(conclusion.attribution()));
            return conclusion.outcome();
        }));
    }

    private void note(long submission, Conclusion conclusion, Tally tally) {
        must(
                submission,
                jdbc.sql("""
                update submission set outcome = ?, reason = ?, statements = ?, observations = ?, targets = ?,
                digits_numbers = ?, digits_explained = ?, digits_unexplained = ?, readings = readings + 1
                where id = ?""")
                        .param(conclusion.outcome().code())
                        .param(Storable.ofNullable(conclusion.reason()))
                        .params(tally.statements(), tally.observations(), tally.targets())
                        .params(
                                conclusion.digits().numbers(),
                                conclusion.digits().explained(),
                                conclusion.digits().unexplained(),
                                submission)
                        .update());
    }

    @Override
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("select outcome, count(*) from submission group by outcome").query(row -> {
            counts.put(Coded.of(Outcome.class, row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    @Override
    public Tally tally() {
        return jdbc.sql("select sum(statements), sum(observations), sum(targets) from submission where outcome = ?")
                .param(Outcome.ACCEPTED.code())
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    @Override
    public Map<Long, Integer> readings() {
        Map<Long, Integer> readings = new TreeMap<>();
        jdbc.sql("select id, readings from submission where outcome = ?")
                .param(Outcome.ACCEPTED.code())
                .query(row -> {
                    readings.put(row.getLong(1), row.getInt(2));
                });
        return readings;
    }

    @Override
    public Map<Long, DigitCount> digits() {
        Map<Long, DigitCount> counts = new TreeMap<>();
        count(
                "outcome in (:these)",
                SubmissionRows.STANDING.stream().map(Outcome::code).toList(),
                counts);
        return counts;
    }

    @Override
    public Map<Long, DigitCount> digits(Collection<Long> submissions) {
        Map<Long, DigitCount> counts = new TreeMap<>();
        Shelf.inTurns(submissions, some -> count("id in (:these)", some, counts));
        return counts;
    }

    private void count(String which, List<?> these, Map<Long, DigitCount> counts) {
        jdbc.sql("select id, digits_numbers, digits_explained, digits_unexplained from submission where " + which)
                .param("these", these)
                .query(row -> {
                    counts.put(row.getLong(1), new DigitCount(row.getInt(2), row.getInt(3), row.getInt(4)));
                });
    }

    @Override
    public Optional<Attribution> attribution(long submission) {
        return shelves.attributions.only(submission);
    }

    @Override
    public Map<Long, Attribution> attributions(Collection<Long> submissions) {
        Map<Long, Attribution> attributions = new HashMap<>();
        shelves.attributions.ofEach(submissions, attributions::put);
        return attributions;
    }

    @Override
    public Stream<Entry> entries(long submission) {
        return shelves.entries.stream(submission);
    }

    private void enter(List<Submission> arrived) {
        jdbc.sql("insert into submission (path, path_digest, sha256, bytes, kind, received, outcome, reason) values "
                        + String.join(", ", Collections.nCopies(arrived.size(), ONE_ROW)))
                .params(arrived.stream().flatMap(JdbcSubmissions::row).toList())
                .update();
    }

    private static Stream<@Nullable Object> row(Submission arrived) {
        return Stream.of(
                Storable.of(arrived.path()),
                Sha256.of(arrived.path()),
                arrived.sha256(),
                arrived.size(),
                arrived.kind().code(),
                arrived.received(),
                arrived.outcome().code(),
                Storable.ofNullable(arrived.reason()));
    }

    private static void must(long submission, int changed) {
        if (changed == 0) {
            throw new IllegalArgumentException("the ledger has no submission %d".formatted(submission));
        }
    }
}
