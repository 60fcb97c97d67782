package org.edustat.ledger;

import java.util.Properties;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens the store of {@code spring.datasource.url} and keeps the ledger in it. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    /**
     * More than a run has threads. One stays open, else an embedded store would be closed and another process could
     * take it.
     */
    private static final int MOST_CONNECTIONS = 20;

    /** A page says soon that the server is gone; a busy pool gives a connection long before. */
    private static final long PATIENCE_MILLISECONDS = 10_000;

    @Bean
    StoreUrl storeUrl(DataSourceProperties settings) {
        return new StoreUrl(settings.determineUrl());
    }

    @Bean
    Sessions sessions() {
        return new Sessions();
    }

    /** Before anybody asks for a connection, so that a store that cannot be opened is told in one line. */
    @Bean
    OpenStore storeHold(StoreUrl url, DataSourceProperties settings, Sessions sessions) {
        return OpenStore.open(url, () -> pool(url, settings, sessions));
    }

    /** Closed by the hold, which has something to do before. */
    @Bean(destroyMethod = "")
    HikariDataSource dataSource(OpenStore hold) {
        return hold.connections();
    }

    private static HikariDataSource pool(StoreUrl url, DataSourceProperties settings, Sessions sessions) {
        HikariDataSource pool = url.h2() ? embedded(url, settings) : onServer(url, settings, sessions);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLISECONDS);
        return pool;
    }

    private static HikariDataSource embedded(StoreUrl url, DataSourceProperties settings) {
        return settings.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .url(url.jdbc())
                .build();
    }

    private static HikariDataSource onServer(StoreUrl url, DataSourceProperties settings, Sessions sessions) {
        SimpleDriverDataSource server = settings.initializeDataSourceBuilder()
                .type(SimpleDriverDataSource.class)
                .url(url.jdbc())
                .build();
        Properties name = new Properties();
        name.setProperty("ApplicationName", Sessions.ofThisProcess());
        server.setConnectionProperties(name);
        return sessions.over(server);
    }

    @Bean
    FlywayMigrationStrategy migration(StoreUrl url) {
        return flyway -> {
            try {
                refuseNewer(flyway, url);
                flyway.migrate();
            } catch (FlywayException failure) {
                String what = String.valueOf(failure.getMessage());
                throw new UnreadableStoreException(
                        url.shown(), what.lines().findFirst().orElse(what), failure);
            }
        };
    }

    /** Flyway would go on, and the first sentence that does not fit the tables would fail instead. */
    private static void refuseNewer(Flyway flyway, StoreUrl url) {
        Stream.of(flyway.info().applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw UnreadableStoreException.newer(url.shown(), String.valueOf(newest.getVersion()));
                });
    }

    @Bean
    @Lazy
    StoreArchive storeArchive(DataSource store, StoreUrl url) {
        return new StoreArchive(store, url);
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return JdbcLedger.in(jdbc, transactions);
    }
}
