package org.edustat.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the program at any moment and lets it run again: the workbooks are those of an undisturbed night, and no
 * submission is lost or doubled.
 *
 * <p>{@code -Dkills=30} kills more often, {@code -Dseed=…} at other moments.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("seed", 20220301);
    private static final int MOST_KILLS_OF_ONE_NIGHT = 3;

    /** Some are only asked to end (SIGTERM), the others are killed (SIGKILL). */
    private static final int POLITE_ONE_IN = 4;

    private static final Path SAMPLES = Path.of("input");
    private static final int FURTHER_PAPERS = 60;
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,%d\n初中,20,800\n";

    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    @TempDir
    private Path folder;

    @Test
    void aKilledNightEndsAsIfNobodyHadKilledIt() throws Exception {
        Path inbox = fill(folder.resolve("inbox"));
        Program undisturbed = new Program(folder.resolve("undisturbed"));
        Span span = watch(undisturbed, inbox);
        Map<String, String> expected = undisturbed.answer();
        assertThat(expected.keySet()).anyMatch(name -> name.endsWith(".xlsx"));
        Random moments = new Random(SEED);
        int killed = 0;
        for (int night = 1; killed < KILLS; night++) {
            Program disturbed = new Program(folder.resolve("night" + night));
            int kills = Math.min(KILLS - killed, 1 + moments.nextInt(MOST_KILLS_OF_ONE_NIGHT));
            for (int kill = 0; kill < kills; kill++) {
                end(disturbed.startNight(inbox), span.moment(moments), moments.nextInt(POLITE_ONE_IN) == 0);
            }
            killed += kills;
            assertThat(Program.await(disturbed.startNight(inbox)))
                    .as("%s", disturbed.said())
                    .isZero();
            assertThat(disturbed.answer())
                    .as("night %d of seed %d", night, SEED)
                    .isEqualTo(expected);
            assertThat(papers(disturbed)).isEqualTo(papers(undisturbed));
        }
    }

    /** Lets a night go through, and notes from when to when it works. */
    private static Span watch(Program program, Path inbox) throws InterruptedException {
        long began = System.nanoTime();
        Process process = program.startNight(inbox);
        while (process.isAlive() && !Files.exists(program.output().resolve(".ledger/edustat.mv.db"))) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        long working = System.nanoTime() - began;
        assertThat(Program.await(process)).as("%s", program.said()).isZero();
        return new Span(working, System.nanoTime() - began);
    }

    /** Nanoseconds from the start of the process. */
    private record Span(long working, long end) {

        long moment(Random moments) {
            return working + (long) ((end - working) * moments.nextDouble());
        }
    }

    private static void end(Process process, long nanoseconds, boolean politely) throws InterruptedException {
        process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
        if (politely) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        Program.await(process);
    }

    /** How often each path stands in the ledger, by its outcome. */
    private static String papers(Program program) throws Exception {
        String store = "jdbc:h2:file:" + program.output().resolve(".ledger/edustat");
        StringBuilder papers = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(store);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select path, outcome, count(*) from submission"
                                + " group by path, outcome order by path, outcome")) {
            while (rows.next()) {
                papers.append("%s %s %d%n".formatted(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return papers.toString();
    }

    /** The samples of every kind, and many small papers of one more county. */
    private static Path fill(Path inbox) throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(SAMPLES.relativize(sample).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(sample, copy);
            }
        }
        for (int paper = 1; paper <= FURTHER_PAPERS; paper++) {
            Path file = inbox.resolve("410621-浚县/%d/报表%d.csv".formatted(2018 + paper % 4, paper));
            Files.createDirectories(file.getParent());
            Files.write(file, FORM.formatted(paper, 100 * paper).getBytes(StandardCharsets.UTF_8));
        }
        return inbox;
    }
}
