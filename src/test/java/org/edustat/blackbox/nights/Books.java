package org.edustat.blackbox.nights;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the ledger of a night, read without the program.
 *
 * @param store its address
 */
record Books(String store) {

    /** A store that another process has just left is looked at and not changed. */
    private static final String UNCHANGED = ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";

    /** How often each path stands there, by its outcome. */
    List<String> papers() {
        return ask("select path, outcome, count(*) from submission group by path, outcome order by path, outcome");
    }

    /** How many submissions have been read and written by all attempts at their bundles together. */
    long read() {
        return number("select sum(write_count) from batch_step_execution where step_name like 'read:%'");
    }

    /**
     * How often a bundle was begun once more. Where a run is asked to stop, Batch also opens and closes each bundle
     * that nobody had begun; nothing of it is read then.
     */
    long repeated() {
        return number("select count(*) - count(distinct step_name) from batch_step_execution"
                + " where step_name like 'read:%' and start_time is not null"
                + " and not (status = 'STOPPED' and read_count = 0)");
    }

    /** The runs that have read something and not come to their end; empty where there are no tables yet. */
    List<String> underWay() {
        try {
            return ask("select distinct job_execution_id from batch_step_execution where write_count > 0"
                    + " and step_name like 'read:%' and job_execution_id in"
                    + " (select job_execution_id from batch_job_execution where status = 'STARTED')");
        } catch (IllegalStateException withoutTables) {
            return List.of();
        }
    }

    /** The sessions of a server that wait in the middle of a commit. */
    List<String> slowCommits() {
        return ask("select pid from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()");
    }

    /** Whether the newest run has come to its end; false where there is none. */
    boolean completed() {
        try {
            return ask("select status from batch_job_execution order by job_execution_id desc").stream()
                    .findFirst()
                    .filter("COMPLETED"::equals)
                    .isPresent();
        } catch (IllegalStateException withoutTables) {
            return false;
        }
    }

    private long number(String question) {
        return Long.parseLong(ask(question).get(0));
    }

    private List<String> ask(String question) {
        String address = store.startsWith("jdbc:h2:") ? store + UNCHANGED : store;
        try (Connection connection = DriverManager.getConnection(address);
                ResultSet rows = connection.createStatement().executeQuery(question)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(' ').append(rows.getString(column));
                }
                lines.add(line.toString());
            }
            return lines;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(store, unreadable);
        }
    }
}
