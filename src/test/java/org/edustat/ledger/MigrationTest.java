package org.edustat.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.edustat.concept.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTest {

    private static final String BEFORE_ACCOUNTS = "7";

    /** Where this fails after an update of Spring Batch, its migration script belongs into a new version of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theTablesOfSpringBatchAreThoseOfItsVersion(String vendor) throws IOException {
        assertThat(text("/db/migration/" + vendor + "/V1__spring_batch.sql"))
                .isEqualTo(text("/org/springframework/batch/core/schema-" + vendor + ".sql"));
    }

    @Test
    void ourTablesAreTheSameInEveryStore() throws IOException {
        for (String script : List.of(
                "V2__ledger.sql",
                "V3__decisions.sql",
                "V4__digits.sql",
                "V5__revisions.sql",
                "V6__explanations.sql",
                "V7__sections.sql",
                "V8__mailings.sql",
                "V9__accounts.sql",
                "V20__cleared.sql",
                "V22__runs_are_found.sql")) {
            assertThat(text("/db/migration/h2/" + script)).isEqualTo(text("/db/migration/postgresql/" + script));
        }
    }

    @Test
    void aStoreOfTheReleaseBeforeOpensWithWhatItHolds(@TempDir Path folder) {
        opens(StoreUrl.inFile(folder.resolve("edustat")).jdbc(), "h2", folder);
    }

    @Test
    void soDoesOneOnAServer(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            opens(server.getJdbcUrl("postgres", "postgres"), "postgresql", folder);
        }
    }

    private static void opens(String url, String vendor, Path folder) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/" + vendor)
                .target(BEFORE_ACCOUNTS)
                .load()
                .migrate();
        JdbcClient.create(new DriverManagerDataSource(url))
                .sql("insert into submission (path, path_digest, sha256, bytes, kind, received, outcome)"
                        + " values ('a.csv', ?, ?, 1, 'csv', date '2022-01-01', 'accepted')")
                .params(Sha256.of("a.csv"), "0".repeat(64))
                .update();
        try (OpenLedger store = OpenLedger.at(url, folder)) {
            assertThat(store.ledger().submissions().list())
                    .extracting(submission -> submission.path())
                    .containsExactly("a.csv");
            assertThat(store.ledger().accounts().none()).isTrue();
            assertThat(store.ledger().journal().newest(0, 1)).isEmpty();
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = MigrationTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
