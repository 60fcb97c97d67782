package org.edustat.ledger;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The mailings in the store. */
final class JdbcMailings implements Mailings {

    private final JdbcClient jdbc;
    private final TransactionTemplate atOnce;

    JdbcMailings(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.atOnce = new TransactionTemplate(transactions);
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public State state(RunName release, String address) {
        return jdbc.sql("select state from mailing where business_date = ? and attempt = ? and address = ?")
                .params(release.businessDate(), release.attempt(), address)
                .query((row, number) -> State.valueOf(row.getString(1)))
                .optional()
                .orElse(State.OPEN);
    }

    @Override
    public List<String> in(State state, RunName release) {
        return jdbc.sql("select address from mailing where business_date = ? and attempt = ? and state = ? order by 1")
                .params(release.businessDate(), release.attempt(), state.name())
                .query(String.class)
                .list();
    }

    @Override
    public void keep(RunName release, String address, State state) {
        atOnce.executeWithoutResult(status -> {
            jdbc.sql("delete from mailing where business_date = ? and attempt = ? and address = ?")
                    .params(release.businessDate(), release.attempt(), address)
                    .update();
            jdbc.sql("insert into mailing (business_date, attempt, address, state) values (?, ?, ?, ?)")
                    .params(release.businessDate(), release.attempt(), address, state.name())
                    .update();
        });
    }
}
