package org.edustat.ledger;

import java.lang.management.ManagementFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The connections of a process to a server's store, which the server knows by the name of the process. An embedded
 * store has one process, and nothing to tell apart.
 */
public final class Sessions {

    /** PostgreSQL cuts longer names off. */
    private static final int MOST_LETTERS = 63;

    private Sessions() {}

    static String ofThisProcess() {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        int at = name.indexOf('@');
        return name(name.substring(at + 1), name.substring(0, at));
    }

    private static String name(String host, String process) {
        String whole = "edustat " + process + "@" + host;
        return whole.substring(0, Math.min(MOST_LETTERS, whole.length()));
    }

    /**
     * Ends what a process has under way on the server: who lost his lease may be held up in the middle of a sentence,
     * and would else keep his rows locked and write on when he wakes.
     */
    public static void end(JdbcClient jdbc, String host, long process) {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and application_name = ?")
                .param(name(host, Long.toString(process)))
                .query(Boolean.class)
                .list();
    }
}
