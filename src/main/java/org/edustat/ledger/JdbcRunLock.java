package org.edustat.ledger;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The lock as one row of the store, whose clock is the only one that counts. */
final class JdbcRunLock implements RunLock {

    private static final String NIGHTLY = "nightly";

    private static final String LEASE = "current_timestamp + interval '" + LEASE_SECONDS + "' second";

    private final JdbcClient jdbc;

    JdbcRunLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(String owner) {
        return jdbc.sql("update run_lock set owner = ?, run = null, lease_until = " + LEASE
                                + " where name = ? and (owner is null or lease_until < current_timestamp)")
                        .params(owner, NIGHTLY)
                        .update()
                == 1;
    }

    @Override
    public boolean renew(String owner) {
        return jdbc.sql("update run_lock set lease_until = " + LEASE + " where name = ? and owner = ?")
                        .params(NIGHTLY, owner)
                        .update()
                == 1;
    }

    @Override
    public void free(String owner) {
        jdbc.sql("update run_lock set owner = null, run = null, lease_until = null where name = ? and owner = ?")
                .params(NIGHTLY, owner)
                .update();
    }

    @Override
    public void announce(String owner, String run) {
        jdbc.sql("update run_lock set run = ? where name = ? and owner = ?")
                .params(run, NIGHTLY, owner)
                .update();
    }

    @Override
    public Optional<String> run() {
        return word("run");
    }

    @Override
    public Optional<String> owner() {
        return word("owner");
    }

    @Override
    public Optional<String> lateOwner() {
        return jdbc.sql(
                        "select owner from run_lock where name = ? and owner is not null and lease_until < current_timestamp")
                .param(NIGHTLY)
                .query(String.class)
                .optional();
    }

    private Optional<String> word(String column) {
        return jdbc.sql("select " + column + " from run_lock where name = ? and " + column + " is not null"
                        + " and lease_until >= current_timestamp")
                .param(NIGHTLY)
                .query(String.class)
                .optional();
    }
}
