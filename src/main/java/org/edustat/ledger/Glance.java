package org.edustat.ledger;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.ClassUtils;

/**
 * A look into a store that changes nothing in it. It needs neither a pool nor the rest of the program, so that a
 * question which most nights answer with "nothing new" costs little.
 *
 * @param jdbc for what the ledger does not keep itself
 */
public record Glance(Ledger ledger, JdbcClient jdbc, SingleConnectionDataSource connection) implements AutoCloseable {

    /** H2 then takes the file only where no other process has it, and leaves it as it was. */
    private static final String H2_READ_ONLY = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    private static final String H2_ENDING = ".mv.db";

    /** Empty where there is no store yet, where another process holds it, or where it cannot be read. */
    public static Optional<Glance> into(StoreUrl store) {
        boolean missing = store.file()
                .filter(file -> Files.notExists(file.resolveSibling(file.getFileName() + H2_ENDING)))
                .isPresent();
        if (missing) {
            return Optional.empty();
        }
        try {
            Connection connection = connect(store.h2() ? store.jdbc() + H2_READ_ONLY : store.jdbc());
            connection.setReadOnly(true);
            return Optional.of(over(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException heldOrDamaged) {
            return Optional.empty();
        }
    }

    /** Asks the one driver that is meant; the driver manager would load and ask every one. */
    private static Connection connect(String url) throws SQLException {
        Class<?> driver = ClassUtils.resolveClassName(
                Objects.requireNonNull(DatabaseDriver.fromJdbcUrl(url).getDriverClassName(), url), null);
        return new SimpleDriverDataSource((Driver) BeanUtils.instantiateClass(driver), url).getConnection();
    }

    private static Glance over(SingleConnectionDataSource connection) {
        JdbcClient jdbc = JdbcClient.create(connection);
        return new Glance(JdbcLedger.in(jdbc, new DataSourceTransactionManager(connection)), jdbc, connection);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
