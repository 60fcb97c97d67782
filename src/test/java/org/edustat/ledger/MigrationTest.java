package org.edustat.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTest {

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
                "V7__sections.sql")) {
            assertThat(text("/db/migration/h2/" + script)).isEqualTo(text("/db/migration/postgresql/" + script));
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = MigrationTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
