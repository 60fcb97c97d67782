package org.edustat.blackbox.nights;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several processes over one store of a server: they stand side by side, one of them runs the night, and whoever does
 * not renew his lease loses it.
 */
class SideBySideTest {

    private static final int REFUSED = 4;
    private static final int WRONG_USAGE = 2;
    private static final int PAPERS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;

    /** What a bundle has done stands beside what it wrote, and only the commit waits. */
    private static final String SLOW_COMMIT = """
            create table slow as select 1 as one;
            create function wait_a_while() returns trigger language plpgsql as $$
            begin
                if exists (select 1 from slow) then perform pg_sleep(600); end if;
                return null;
            end $$;
            create constraint trigger slow_commit after update on batch_step_execution
                deferrable initially deferred for each row
                when (new.step_name like 'read:%' and new.write_count > 1) execute function wait_a_while();
            """;

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static Path inbox;
    private static Map<String, String> expected;
    private static List<String> papers;
    private static long read;

    private final List<Process> started = new ArrayList<>();

    @BeforeAll
    static void anUndisturbedNightOverTheEmbeddedStore() throws Exception {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        inbox = SampleInbox.fillWithForms(folder.resolve("inbox"), PAPERS);
        Place place = new Place(folder.resolve("undisturbed"), inbox, "");
        assertThat(end(run(place))).as("%s", place.lines()).isZero();
        expected = place.answer();
        papers = place.books().papers();
        read = place.books().read();
    }

    @AfterEach
    void nobodyIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @AfterAll
    static void theServerIsEnded() throws IOException {
        server.close();
    }

    @Test
    void whileOneRunsOthersLookAndBackUpAndAreRefusedARunOfTheirOwn() throws Exception {
        Place place = onServer("side");
        Process first = begin(place);
        String number = awaitRun(place);
        signal(first, "STOP");
        Place other = new Place(folder.resolve("other"), inbox, place.store());
        assertThat(end(run(other))).isEqualTo(REFUSED);
        assertThat(other.lines()).last().asString().contains("任务 " + number);
        assertThat(end(look(other, "jobs", "list"))).isZero();
        Path backup = folder.resolve("in use.zip");
        assertThat(end(look(place, "backup", backup.toString())))
                .as("%s", place.lines())
                .isZero();
        signal(first, "CONT");
        assertThat(end(first)).as("%s", place.lines()).isZero();
        assertThatItIsTheUndisturbedNight(place);

        for (Place anew : List.of(onServer("restored"), new Place(folder.resolve("embedded"), inbox, ""))) {
            assertThat(end(look(anew, "restore", backup.toString())))
                    .as("%s", anew.lines())
                    .isZero();
            assertThat(end(run(anew)))
                    .as("the night that was under way: %s", anew.lines())
                    .isZero();
            assertThatItIsTheUndisturbedNight(anew);
        }
        assertThat(end(look(place, "restore", backup.toString())))
                .as("nothing is written over")
                .isEqualTo(WRONG_USAGE);
        assertThatItIsTheUndisturbedNight(place);
    }

    @Test
    void aBackupOfAnEmbeddedStoreMovesToTheServer() throws Exception {
        Place embedded = new Place(folder.resolve("undisturbed"), inbox, "");
        Path backup = folder.resolve("embedded.zip");
        assertThat(end(look(embedded, "backup", backup.toString()))).isZero();
        Place moved = onServer("moved");
        assertThat(end(look(moved, "restore", backup.toString())))
                .as("%s", moved.lines())
                .isZero();
        assertThat(moved.books().papers()).isEqualTo(papers);
        assertThat(moved.output().resolve(".ledger/edustat.mv.db")).doesNotExist();
        assertThat(moved.output().resolve(".ledger/originals")).isNotEmptyDirectory();
        assertThat(end(run(moved))).as("%s", moved.lines()).isZero();
        assertThat(moved.answer()).isEqualTo(expected);
        assertThat(end(look(moved, "accounts", "list"))).isZero();
    }

    @Test
    void whoIsHeldUpLosesTheLeaseAndWritesNothingMore() throws Exception {
        Place place = onServer("held");
        Process first = begin(place);
        awaitRun(place);
        signal(first, "STOP");
        assertThatAnotherEndsTheNightOf(first, place);
    }

    @Test
    void whoIsHeldUpBetweenAWriteAndItsCommitWritesNothingMoreEither() throws Exception {
        Place place = onServer("late");
        assertThat(end(look(place, "jobs", "list"))).isZero();
        try (Connection connection = DriverManager.getConnection(place.store())) {
            connection.createStatement().execute(SLOW_COMMIT);
        }
        Process first = begin(place);
        await(place, () -> place.books().slowCommits());
        signal(first, "STOP");
        ask(place, "delete from slow");
        assertThatAnotherEndsTheNightOf(first, place);
    }

    private static void assertThatAnotherEndsTheNightOf(Process first, Place place) throws Exception {
        ask(place, "update run_lock set lease_until = current_timestamp - interval '1' second");
        Process second = run(new Place(place.folder(), inbox, place.store()));
        assertThat(end(second)).as("%s", place.lines()).isZero();
        signal(first, "CONT");
        assertThat(end(first)).as("%s", place.lines()).isNotZero();
        assertThatItIsTheUndisturbedNight(place);
        assertThat(place.books().repeated())
                .isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aLeaseOfAnotherMachineIsWaitedForAndThenTakenOver() throws Exception {
        Place place = onServer("elsewhere");
        assertThat(end(look(place, "jobs", "list"))).isZero();
        ask(
                place,
                "update run_lock set owner = 'elsewhere 1 2001-01-01T00:00:00Z',"
                        + " lease_until = current_timestamp + interval '60' second");
        assertThat(end(run(place))).as("%s", place.lines()).isEqualTo(REFUSED);
        ask(place, "update run_lock set lease_until = current_timestamp - interval '1' second");
        assertThat(end(run(place))).as("%s", place.lines()).isZero();
        assertThatItIsTheUndisturbedNight(place);
    }

    @Test
    void aServerThatIsGoneIsToldInOneLine() throws Exception {
        Place place =
                new Place(folder.resolve("gone"), inbox, "jdbc:postgresql://localhost:1/none?user=a&password=secret");
        assertThat(end(look(place, "jobs", "list"))).isEqualTo(1);
        assertThat(place.lines()).hasSize(1);
        assertThat(place.lines().get(0)).contains("localhost:1/none").doesNotContain("secret");
        assertThat(end(look(place, "restore", folder.resolve("inbox").toString())))
                .isEqualTo(WRONG_USAGE);
    }

    @Test
    void aServerThatStopsUnderTheConsoleGivesAClearPage() throws Exception {
        Process console;
        Operator operator;
        try (EmbeddedPostgres own = EmbeddedPostgres.start()) {
            Place place = new Place(folder.resolve("stops"), inbox, own.getJdbcUrl("postgres", "postgres"));
            console = place.serve();
            operator = Operator.at(console, place, 0);
            assertThat(operator.answer("/").statusCode()).isEqualTo(200);
        }
        try {
            HttpResponse<String> page = operator.answer("/submissions");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("台账数据库没有应答").doesNotContain("Exception");
            assertThat(operator.answer("/api/runs").statusCode()).isEqualTo(503);
            assertThat(operator.answer("/health/ready").statusCode()).isEqualTo(503);
        } finally {
            console.destroyForcibly().waitFor();
        }
    }

    private static void assertThatItIsTheUndisturbedNight(Place place) {
        assertThat(place.answer()).isEqualTo(expected);
        assertThat(place.books().papers()).isEqualTo(papers);
        assertThat(place.books().read()).isEqualTo(read);
    }

    private static Place onServer(String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().executeUpdate("create database " + name);
        }
        return new Place(folder.resolve(name), inbox, server.getJdbcUrl("postgres", name));
    }

    private static Process run(Place place) {
        return place.run("--date", "2022-12-31");
    }

    /** The same for one that is held up and must not stay so where the test fails. */
    private Process begin(Place place) {
        Process process = run(place);
        started.add(process);
        return process;
    }

    private static Process look(Place place, String... verb) {
        return place.look(verb);
    }

    private static int end(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        return process.exitValue();
    }

    /** Waits until a run goes that reads, and gives its number. */
    private static String awaitRun(Place place) throws Exception {
        return await(place, () -> place.books().underWay());
    }

    private static String await(Place place, Supplier<List<String>> look) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            List<String> seen = look.get();
            if (!seen.isEmpty()) {
                return seen.get(0);
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        throw new AssertionError("nothing begins: " + place.lines());
    }

    private static void ask(Place place, String sentence) throws Exception {
        try (Connection connection = DriverManager.getConnection(place.store())) {
            assertThat(connection.createStatement().executeUpdate(sentence)).isOne();
        }
    }

    private static void signal(Process process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
