package org.edustat.blackbox.nights;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Kills the program at any moment of a night and lets it go on: the workbooks are those of an undisturbed night, no
 * submission is lost or doubled, and only the bundles in flight are begun again.
 *
 * <p>{@code -Dkills=200} kills more often, a quarter of it each way, {@code -Dseed=…} at other moments,
 * {@code -Dway=BUTTONS} one way alone.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final String ONLY = System.getProperty("way", "");
    private static final long SEED = Long.getLong("seed", 20220301);
    private static final int MOST_KILLS_OF_ONE_NIGHT = 6;

    /** A night by a warm console is shorter than one at the command line, and any is longer on a busy machine. */
    private static final double SHORTER = 0.7;

    private static final double LONGER = 1.1;

    /** Some are only asked to end (SIGTERM), the others are killed (SIGKILL). */
    private static final int POLITE_ONE_IN = 5;

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static Path inbox;
    private static Map<String, String> expected;
    private static List<String> papers;
    private static long read;
    private static long nanosecondsOfNight;

    @BeforeAll
    static void anUndisturbedNightAtEachDoor() throws Exception {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        inbox = SampleInbox.fill(folder.resolve("inbox"));
        Place console = new Place(folder.resolve("console"), inbox, "");
        undisturbed(new ButtonNight(console));
        Place command = new Place(folder.resolve("command"), inbox, "");
        nanosecondsOfNight = undisturbed(new CommandNight(command));
        expected = command.answer();
        papers = command.books().papers();
        read = command.books().read();
        assertThat(expected.keySet()).anyMatch(name -> name.endsWith(".xlsx"));
        assertThat(console.answer()).isEqualTo(expected);
    }

    @AfterAll
    static void theServerIsEnded() throws IOException {
        server.close();
    }

    /** @return how long it worked */
    private static long undisturbed(Night night) throws Exception {
        night.begin(new Random(SEED));
        long began = System.nanoTime();
        night.awaitEnd();
        return System.nanoTime() - began;
    }

    @ParameterizedTest
    @EnumSource
    void aKilledNightEndsAsIfNobodyHadKilledIt(Way way) throws Exception {
        assumeTrue(ONLY.isEmpty() || ONLY.equals(way.name()));
        Random moments = new Random(SEED + way.ordinal());
        int wanted = (KILLS + Way.values().length - 1) / Way.values().length;
        int killed = 0;
        for (int night = 1; killed < wanted; night++) {
            Place place = place(way, night);
            int most = Math.min(wanted - killed, 1 + moments.nextInt(MOST_KILLS_OF_ONE_NIGHT));
            int kills = disturb(way.in(place), place, most, moments);
            killed += kills;
            check(place, kills, "night %d %s of seed %d, killed %d times".formatted(night, way, SEED, kills));
            FileSystemUtils.deleteRecursively(place.folder());
            System.out.printf("%s: %d of %d kills in %d nights%n", way, killed, wanted, night);
        }
    }

    /** @return how often the night was really killed: what is over cannot be */
    private static int disturb(Night night, Place place, int most, Random moments) throws Exception {
        for (int kill = 0; kill < most; kill++) {
            Process process = night.begin(moments);
            process.waitFor((long) (nanosecondsOfNight * moments.nextDouble()), TimeUnit.NANOSECONDS);
            if (moments.nextInt(POLITE_ONE_IN) == 0) {
                process.destroy();
            } else {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            if (place.hasLedger() && place.books().completed()) {
                nanosecondsOfNight *= SHORTER;
                return kill;
            }
            nanosecondsOfNight *= LONGER;
        }
        night.begin(moments);
        night.awaitEnd();
        return most;
    }

    private static void check(Place place, int kills, String night) {
        assertThat(place.answer()).as(night).isEqualTo(expected);
        Books books = place.books();
        assertThat(books.completed()).as(night).isTrue();
        assertThat(books.papers()).as(night).isEqualTo(papers);
        assertThat(books.read()).as("%s: submissions read and written", night).isEqualTo(read);
        assertThat(books.repeated())
                .as("%s: bundles begun again", night)
                .isLessThanOrEqualTo((long) kills * Runtime.getRuntime().availableProcessors());
    }

    private static Place place(Way way, int night) throws Exception {
        String name = way.name().toLowerCase(Locale.ROOT) + night;
        return new Place(folder.resolve(name), inbox, way.onServer() ? database(name) : "");
    }

    private static String database(String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().executeUpdate("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
