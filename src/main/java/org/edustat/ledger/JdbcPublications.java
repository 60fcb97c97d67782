package org.edustat.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The publications in the store. */
final class JdbcPublications implements Publications {

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;

    JdbcPublications(JdbcClient jdbc, TransactionTemplate whole) {
        this.jdbc = jdbc;
        this.whole = whole;
    }

    @Override
    public void keep(RunName run, List<Publication> published) {
        whole.executeWithoutResult(status -> {
            jdbc.sql("delete from publication where business_date = ? and attempt = ?")
                    .params(run.businessDate(), run.attempt())
                    .update();
            published.forEach(publication -> jdbc.sql(
                            "insert into publication (business_date, attempt, name, sha256) values (?, ?, ?, ?)")
                    .params(run.businessDate(), run.attempt(), publication.name(), publication.sha256())
                    .update());
        });
    }

    @Override
    public List<Publication> of(RunName run) {
        return jdbc
                .sql("select name, sha256 from publication where business_date = ? and attempt = ?")
                .params(run.businessDate(), run.attempt())
                .query((row, number) -> new Publication(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Publication::name))
                .toList();
    }

    @Override
    public Optional<RunName> latest() {
        return jdbc.sql("select business_date, attempt from publication order by number desc limit 1")
                .query((row, number) -> JdbcEvaluations.run(row))
                .optional();
    }

    @Override
    public List<RunName> runs() {
        return jdbc.sql(
                        "select business_date, attempt from publication group by business_date, attempt order by min(number)")
                .query((row, number) -> JdbcEvaluations.run(row))
                .list();
    }

    @Override
    public int number(RunName run) {
        List<RunName> all = runs();
        int place = all.indexOf(run);
        return (place < 0 ? all.size() : place) + 1;
    }
}
