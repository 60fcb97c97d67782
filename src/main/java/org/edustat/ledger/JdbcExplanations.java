package org.edustat.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Explanation;

/** The explanations in the store. */
final class JdbcExplanations implements Explanations {

    /** As Java orders text, because each store orders it in its own way. */
    private static final Comparator<Explanation> NATURAL = Comparator.comparing(Explanation::rule)
            .thenComparing(Explanation::region)
            .thenComparing(Explanation::period)
            .thenComparing(Explanation::given)
            .thenComparing(Explanation::origin);

    private final JdbcClient jdbc;
    private final TransactionTemplate whole;

    JdbcExplanations(JdbcClient jdbc, TransactionTemplate whole) {
        this.jdbc = jdbc;
        this.whole = whole;
    }

    @Override
    public void replace(String source, List<Explanation> explanations) {
        whole.executeWithoutResult(status -> {
            jdbc.sql("delete from explanation where source = ?").param(source).update();
            explanations.forEach(explanation -> enter(source, explanation));
        });
    }

    private void enter(String source, Explanation explanation) {
        jdbc.sql("""
                insert into explanation
                (source, rule, region, indicator, period, stage, why, person, given, expires, origin)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(source)
                .param(explanation.rule())
                .param(explanation.region())
                .param(explanation.indicator())
                .param(explanation.period())
                .param(explanation.stage())
                .param(explanation.why())
                .param(explanation.person())
                .param(explanation.given())
                .param(explanation.expires())
                .param(explanation.origin())
                .update();
    }

    @Override
    public List<Explanation> list() {
        return jdbc
                .sql(
                        "select rule, region, indicator, period, stage, why, person, given, expires, origin from explanation")
                .query((row, number) -> new Explanation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class),
                        row.getString(10)))
                .list()
                .stream()
                .sorted(NATURAL)
                .toList();
    }
}
