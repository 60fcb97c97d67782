package org.edustat.ledger;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections of a process to a server's store, which the server knows by the name of the process. An embedded
 * store has one process, and nothing to tell apart.
 *
 * <p>While a process works under the run's lock, each connection that it opens asks whether the lock is still its own.
 * Who lost it has also lost his connections ({@link #end}), and with what he opens since he can only look.
 */
public final class Sessions {

    /** PostgreSQL cuts longer names off. */
    private static final int MOST_LETTERS = 63;

    private volatile @Nullable HikariDataSource pool;
    private volatile @Nullable String owner;
    private volatile boolean onlyLooking;

    static String ofThisProcess() {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        int at = name.indexOf('@');
        return name(name.substring(at + 1), name.substring(0, at));
    }

    private static String name(String host, String process) {
        String whole = "edustat " + process + "@" + host;
        return whole.substring(0, Math.min(MOST_LETTERS, whole.length()));
    }

    /** The connections of this process to a server. */
    HikariDataSource over(DataSource server) {
        HikariDataSource opened = new HikariDataSource();
        opened.setDataSource(new DelegatingDataSource(server) {
            @Override
            public Connection getConnection() throws SQLException {
                return bound(super.getConnection());
            }
        });
        pool = opened;
        return opened;
    }

    /**
     * Ends what a process has under way on the server: who lost his lease may be held up in the middle of a sentence,
     * and would else keep his rows locked and write on when he wakes.
     */
    public void end(String host, long process) {
        HikariDataSource mine = pool;
        if (mine != null) {
            JdbcClient.create(mine)
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and application_name = ?")
                    .param(name(host, Long.toString(process)))
                    .query(Boolean.class)
                    .list();
        }
    }

    /** From now on this process writes only as long as the run's lock is this owner's. */
    public void bindTo(String owner) {
        this.owner = owner;
    }

    /** This process writes again as it likes, and gives up what it may have opened to look only. */
    public void unbind() {
        owner = null;
        HikariDataSource mine = pool;
        if (mine != null && onlyLooking) {
            onlyLooking = false;
            mine.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private Connection bound(Connection session) throws SQLException {
        String mine = owner;
        if (mine != null && !has(session, mine)) {
            onlyLooking = true;
            try (Statement lookOnly = session.createStatement()) {
                lookOnly.execute("set default_transaction_read_only = on");
            }
        }
        return session;
    }

    private static boolean has(Connection session, String owner) throws SQLException {
        try (PreparedStatement ask = session.prepareStatement("select 1 from run_lock where owner = ?")) {
            ask.setString(1, owner);
            try (ResultSet lock = ask.executeQuery()) {
                return lock.next();
            }
        }
    }
}
