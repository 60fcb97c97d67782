package org.edustat.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/** The evaluations in the store. */
final class JdbcEvaluations implements Evaluations {

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;
    private final SubmissionRows rows;
    private final Shelves shelves;
    private final JdbcSections sections;

    JdbcEvaluations(JdbcClient jdbc, TransactionTemplate whole, Shelves shelves) {
        this.sections = new JdbcSections(jdbc, new SectionShelves(jdbc));
        this.jdbc = jdbc;
        this.whole = whole;
        this.rows = new SubmissionRows(jdbc);
        this.shelves = shelves;
    }

    @Override
    public Sections sections() {
        return sections;
    }

    @Override
    public void keep(Evaluation evaluation) {
        whole.executeWithoutResult(status -> {
            Set<Long> loose = number(evaluation.run()).map(this::remove).orElse(Set.of());
            long number = enter(evaluation);
            shelves.counted.put(
                    number,
                    evaluation.submissions().stream().map(Submission::id).toList());
            shelves.conclusions.put(number, evaluation.findings());
            shelves.verdicts.put(number, evaluation.verdicts());
            sections.enter(number, evaluation.sections(), evaluation.readings());
            sections.removeUnused(loose);
        });
    }

    @Override
    public void remove(RunName run) {
        whole.executeWithoutResult(
                status -> number(run).ifPresent(number -> sections.removeUnused(remove(number.longValue()))));
    }

    @Override
    public Optional<RunName> latest() {
        return jdbc.sql("select business_date, attempt from evaluation order by number desc limit 1")
                .query((row, number) -> run(row))
                .optional();
    }

    @Override
    public List<RunName> runs() {
        return jdbc.sql("select business_date, attempt from evaluation order by business_date, attempt")
                .query((row, number) -> run(row))
                .list();
    }

    @Override
    public List<RunName> inOrder() {
        return jdbc.sql("select business_date, attempt from evaluation order by number")
                .query((row, number) -> run(row))
                .list();
    }

    @Override
    public Optional<String> fingerprint(RunName run) {
        return jdbc.sql("select fingerprint from evaluation where business_date = ? and attempt = ?")
                .params(run.businessDate(), run.attempt())
                .query(String.class)
                .optional();
    }

    @Override
    public List<Submission> submissions(RunName run) {
        return rows.of(counted(run));
    }

    @Override
    public List<Long> counted(RunName run) {
        return read(run, shelves.counted).toList();
    }

    @Override
    public Stream<Figure> figures(RunName run) {
        return Stream.concat(
                read(run, shelves.figures),
                sections.of(run).stream()
                        .flatMap(one -> Stream.ofNullable(one.conclusions()))
                        .flatMap(sections::figures));
    }

    @Override
    public Stream<Total> totals(RunName run) {
        return Stream.concat(
                read(run, shelves.totals),
                sections.of(run).stream()
                        .flatMap(one -> Stream.ofNullable(one.sums()))
                        .flatMap(sections::totals));
    }

    @Override
    public Optional<Grounds> grounds(RunName run) {
        return jdbc.sql("select program, catalogue, rules, settings from evaluation"
                        + " where business_date = ? and attempt = ? and program is not null")
                .params(run.businessDate(), run.attempt())
                .query((row, number) ->
                        new Grounds(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    @Override
    public Optional<Figure> figure(RunName run, Key key) {
        Neighbourhood home = Neighbourhood.home(key.region());
        Stream<Figure> ofItsPlaces = sections.of(run).stream()
                .filter(one -> one.neighbourhood().equals(home))
                .flatMap(one -> Stream.ofNullable(one.conclusions()))
                .flatMap(sections::figures);
        return Stream.concat(read(run, shelves.figures), ofItsPlaces)
                .filter(figure -> figure.key().equals(key))
                .findFirst();
    }

    @Override
    public Stream<Verdict> verdicts(RunName run) {
        return read(run, shelves.verdicts);
    }

    <T> Stream<T> read(RunName run, Shelf<T> shelf) {
        return number(run).stream().flatMap(shelf::stream);
    }

    static RunName run(ResultSet row) throws SQLException {
        return new RunName(row.getObject("business_date", LocalDate.class), row.getInt("attempt"));
    }

    private Optional<Long> number(RunName run) {
        return jdbc.sql("select number from evaluation where business_date = ? and attempt = ?")
                .params(run.businessDate(), run.attempt())
                .query(Long.class)
                .optional();
    }

    private long enter(Evaluation evaluation) {
        KeyHolder key = new GeneratedKeyHolder();
        Grounds grounds = evaluation.grounds();
        jdbc.sql("insert into evaluation (business_date, attempt, fingerprint, program, catalogue, rules, settings)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        evaluation.run().businessDate(),
                        evaluation.run().attempt(),
                        evaluation.fingerprint(),
                        grounds.program(),
                        grounds.catalogue(),
                        grounds.rules(),
                        grounds.settings())
                .update(key, "number");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    private Set<Long> remove(long number) {
        shelves.counted.remove(number);
        shelves.conclusions.remove(number);
        shelves.figures.remove(number);
        shelves.totals.remove(number);
        shelves.verdicts.remove(number);
        Set<Long> loose = sections.release(number);
        jdbc.sql("delete from evaluation where number = ?").param(number).update();
        return loose;
    }
}
