package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.ledger.StoreUrl;

import static org.assertj.core.api.Assertions.assertThat;

class NightOnPostgresqlTest {

    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,1000\n初中,20,800\n";
    private static final int PAPERS = 9;

    @TempDir
    private Path embedded;

    @TempDir
    private Path served;

    @Test
    void theStoreDoesNotDecideWhatManagersRead() throws Exception {
        Map<String, String> expected;
        try (Bureau bureau = Bureau.in(embedded)) {
            fill(bureau);
            assertThat(bureau.run().succeeded()).isTrue();
            expected = bureau.answer();
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Bureau bureau = Bureau.in(served, new StoreUrl(server.getJdbcUrl("postgres", "postgres")))) {
            fill(bureau);
            RunSummary night = bureau.runs().run(bureau.settings().withThreads(4), Progress.NONE);
            assertThat(night.failure()).isEmpty();
            assertThat(bureau.answer()).isNotEmpty().isEqualTo(expected);
            assertThat(bureau.run().nothingChanged()).isTrue();
        }
    }

    private static void fill(Bureau bureau) {
        for (int paper = 1; paper <= PAPERS; paper++) {
            bureau.put("410600-鹤壁市/202%d/%d.csv".formatted(paper % 2, paper), FORM.formatted(paper));
        }
    }
}
