package org.edustat.blackbox.console;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A store that goes away while the console is open. */
class StoreGoneTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreThatIsGoneIsToldInOneSentenceAndInTheLogAndNothingIsDone() throws Exception {
        Inbox.fill(folder);
        EmbeddedPostgres server = EmbeddedPostgres.start();
        String url = server.getJdbcUrl("postgres", "postgres");
        try (OpenConsole console = OpenConsole.in(folder, "--store", url)) {
            assertThat(OpenConsole.run(folder, "", "run", "--store", url))
                    .as(OpenConsole.said(folder))
                    .isZero();
            Visitor visitor = new Visitor(console);
            String token = visitor.token("/");
            server.close();

            HttpResponse<String> page = console.get("/submissions");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("台账数据库没有应答").doesNotContain("Exception");
            assertThat(visitor.press("/night/run", token).statusCode()).isEqualTo(503);
            assertThat(console.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(console.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(Files.readString(folder.resolve("output/.ledger/edustat.log")))
                    .contains("the store does not answer");
            assertThat(OpenConsole.run(folder, "", "jobs", "list", "--store", url))
                    .isEqualTo(1);
            assertThat(OpenConsole.said(folder)).hasLineCount(1);
        } finally {
            server.close();
        }
    }
}
