package org.edustat.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs to validate and consolidate the observations of a country, from the embedded store and back into it, in
 * a process of its own with a small memory; and what it costs again where some districts send their forms anew.
 *
 * <p>{@code -Dobservations=100000} takes fewer; then the limits are not asked for.
 */
class EvaluationBenchmark {

    private static final int MANY = 1_000_000;
    private static final int OBSERVATIONS = Integer.getInteger("observations", MANY);
    /** As the nightly timer starts it: so much memory, and all of it from the start. */
    private static final String MEMORY = "-Xmx512m";

    private static final String FROM_THE_START = "-Xms512m";
    private static final double MOST_CPU_SECONDS = 40;

    /** What a hundredth, and what a tenth that lies together, may cost of the whole. */
    private static final double A_THIRD = 1 / 3.0;

    private static final Pattern NIGHT = Pattern.compile("night \\d+: ([\\d.]+) s of CPU");

    @Test
    void workGrowsWithWhatChanged() throws IOException, InterruptedException {
        Path folder = Path.of("target/benchmark/evaluation").toAbsolutePath();
        Workshop.clear(folder);
        Files.createDirectories(folder);
        Path said = folder.resolve("said.txt");
        Cost whole = Cost.of(
                folder,
                said,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                FROM_THE_START,
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EvaluationNights.class.getName(),
                folder.toString(),
                Integer.toString(OBSERVATIONS));
        List<String> lines = Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("night "))
                .toList();
        lines.forEach(System.out::println);
        System.out.printf("with %s, the making up of the forms included:%s%n", MEMORY, whole);
        if (OBSERVATIONS == MANY) {
            List<Double> nights =
                    lines.stream().map(EvaluationBenchmark::seconds).toList();
            double all = nights.get(0);
            assertThat(nights).hasSize(5);
            assertThat(all).as("CPU seconds of all").isLessThan(MOST_CPU_SECONDS);
            assertThat(nights.get(1)).as("a hundredth").isLessThan(all * A_THIRD);
            assertThat(nights.get(2)).as("a tenth, scattered").isLessThan(all);
            assertThat(nights.get(4)).as("a tenth of the cities").isLessThan(all * A_THIRD);
        }
    }

    private static double seconds(String line) {
        Matcher night = NIGHT.matcher(line);
        assertThat(night.find()).as(line).isTrue();
        return Double.parseDouble(night.group(1));
    }
}
