package org.edustat.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class StoreHoldTest {

    @TempDir
    Path folder;

    @Test
    void whoHoldsTheStoreSaysSoBesideItToItsOwnerOnly() throws IOException {
        StoreUrl url = StoreUrl.inFile(folder.resolve("edustat"));
        Path file = folder.resolve("edustat.holder");

        try (OpenLedger open = OpenLedger.at(url.jdbc(), folder)) {
            open.hold().announce("2021-03-01");

            StoreHolder holder = StoreHold.holder(url).orElseThrow();
            assertThat(holder.process()).isEqualTo(ProcessHandle.current().pid());
            assertThat(holder.run()).isEqualTo("2021-03-01");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }

        assertThat(file).doesNotExist();
        assertThat(StoreHold.holder(url)).isEmpty();
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheStore() throws IOException {
        StoreUrl url = StoreUrl.inFile(folder.resolve("edustat"));
        try (Started first = Started.process(url, folder)) {
            assertThat(first.says()).isEqualTo("open");

            Throwable failure = catchThrowable(() -> OpenLedger.at(url.jdbc(), folder));

            StoreException held = StoreException.findIn(failure).orElseThrow();
            assertThat(held).isInstanceOf(StoreHeldException.class);
            assertThat(held.text(Messages.chinese()))
                    .contains("2021-03-01#2")
                    .contains(Long.toString(first.process().pid()));
            assertThat(((StoreHeldException) held).holder().run()).isEqualTo("2021-03-01#2");
        }
    }

    @Test
    void whoWasKilledHoldsNothing() throws Exception {
        StoreUrl url = StoreUrl.inFile(folder.resolve("edustat"));
        try (Started first = Started.process(url, folder)) {
            assertThat(first.says()).isEqualTo("open");
            first.process().destroyForcibly().waitFor();
        }

        assertThat(folder.resolve("edustat.holder")).exists();
        assertThat(StoreHold.holder(url)).isEmpty();
        try (OpenLedger open = OpenLedger.at(url.jdbc(), folder)) {
            assertThat(open.ledger().submissions().current()).isEmpty();
            assertThat(StoreHold.holder(url))
                    .map(StoreHolder::process)
                    .contains(ProcessHandle.current().pid());
        }
    }

    @Test
    void aStoreInMemoryIsHeldByNobody() {
        try (OpenLedger open = OpenLedger.at("jdbc:h2:mem:held", folder)) {
            open.hold().announce("2021-03-01");

            assertThat(StoreHold.holder(new StoreUrl("jdbc:h2:mem:held"))).isEmpty();
        }
    }

    @Test
    void aStoreThatIsNoneIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("edustat.mv.db"), "this is no store ".repeat(1_000));

        assertThat(trouble("jdbc:h2:file:" + folder.resolve("edustat")).orElseThrow())
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining("edustat")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aStoreOfALaterVersionIsRefused() {
        String url = "jdbc:h2:file:" + folder.resolve("edustat");
        try (OpenLedger open = OpenLedger.at(url, folder)) {
            open.jdbc()
                    .sql("update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = '2'")
                    .update();
        }

        assertThat(trouble(url).orElseThrow())
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining("later version of the program (schema 99)");
    }

    @Test
    void aServerThatIsNotThereIsToldInOneLine() {
        assertThat(trouble("jdbc:postgresql://127.0.0.1:1/nothing?user=u&password=secret")
                        .orElseThrow())
                .isInstanceOf(UnreadableStoreException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing")
                .message()
                .doesNotContain("secret", "\n");
    }

    private Optional<StoreException> trouble(String url) {
        return StoreException.findIn(catchThrowable(() -> OpenLedger.at(url, folder)));
    }

    /** Another Java with the same classes. */
    private record Started(Process process, BufferedReader output) implements AutoCloseable {

        static Started process(StoreUrl url, Path folder) throws IOException {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            AnotherProcess.class.getName(),
                            url.jdbc(),
                            folder.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Started(process, process.inputReader(StandardCharsets.UTF_8));
        }

        String says() throws IOException {
            return output.readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
