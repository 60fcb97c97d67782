package org.edustat.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The store of a server as the archive sees it: copied into an embedded one, and filled from one.
 *
 * @param url its address
 */
record ServerStore(StoreUrl url) {

    /** What there is once somebody has worked with a store. */
    private static final String WORK = "select count(*) from submission union all select count(*) from journal"
            + " union all select count(*) from batch_job_execution";

    /**
     * Writes an embedded store with the same rows.
     *
     * @param file without the store's ending; nothing is there yet
     */
    void copyTo(DataSource server, Path file) {
        StoreUrl embedded = StoreUrl.inFile(file);
        try {
            migrate(embedded, "h2");
            try (Connection from = server.getConnection();
                    Connection to = open(embedded)) {
                new StoreCopy(from, to).run();
            }
        } catch (SQLException | FlywayException failure) {
            throw unreadable(failure);
        }
    }

    /** Fills the server's store, as a whole or not at all. An archive of an earlier release is brought up to date. */
    void copyFrom(Path file) {
        StoreUrl embedded = StoreUrl.inFile(file);
        try {
            migrate(embedded, "h2");
            migrate(url, "postgresql");
            try (Connection from = open(embedded);
                    Connection to = open(url)) {
                new StoreCopy(from, to).run();
            }
        } catch (SQLException | FlywayException failure) {
            throw unreadable(failure);
        }
    }

    boolean isUsed() {
        try (Connection store = open(url)) {
            return hasRows(store);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static boolean hasRows(Connection store) {
        try (Statement ask = store.createStatement();
                ResultSet counts = ask.executeQuery(WORK)) {
            while (counts.next()) {
                if (counts.getLong(1) > 0) {
                    return true;
                }
            }
            return false;
        } catch (SQLException withoutTables) {
            return false;
        }
    }

    private static void migrate(StoreUrl store, String vendor) {
        Flyway.configure()
                .dataSource(store.jdbc(), null, null)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }

    private static Connection open(StoreUrl store) throws SQLException {
        return DriverManager.getConnection(store.jdbc());
    }

    private UnreadableStoreException unreadable(Exception failure) {
        String what = String.valueOf(failure.getMessage());
        return new UnreadableStoreException(
                url.shown(), what.lines().findFirst().orElse(what), failure);
    }
}
