package org.edustat.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs to start the program: {@code java -jar} against the launcher of {@code jobs/schedule}, which keeps the
 * classes that a rehearsal has loaded. Once for a short verb, once for the console up to its first page.
 *
 * <p>{@code -Dpairs=5} takes more pairs, {@code -Djdk=DIR} another Java.
 */
class StartBenchmark {

    private static final int PAIRS = Integer.getInteger("pairs", 5);
    private static final Path JAVA = Path.of(System.getProperty("jdk", System.getProperty("java.home")));
    private static final Pattern OPEN = Pattern.compile("(http://[\\d.]+:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
    private static final double HALF = 0.5;
    private static final double MILLISECONDS = 1000;

    private final Path folder = Path.of("target/benchmark/start").toAbsolutePath();
    private final Path jar = folder.resolve("edustat.jar");

    @Test
    void theLauncherAgainstThePlainJar() throws Exception {
        Workshop.clear(folder);
        Path inbox = Files.createDirectories(folder.resolve("input/410600-鹤壁市/2020"));
        Files.writeString(inbox.resolve("统计表.csv"), "学段,学校数（所）\n小学,320\n");
        Files.copy(Path.of("target/edustat.jar"), jar);
        Cost.of(folder, folder.resolve("run.txt"), launcher("run", "--date", "2022-12-31"));
        List<Double> plain = new ArrayList<>();
        List<Double> launched = new ArrayList<>();
        List<Double> plainPage = new ArrayList<>();
        List<Double> launchedPage = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            plain.add(Cost.of(folder, folder.resolve("list.txt"), plain("jobs", "list"))
                    .cpu());
            launched.add(Cost.of(folder, folder.resolve("list.txt"), launcher("jobs", "list"))
                    .cpu());
            plainPage.add(firstPage(plain("serve", "--port", "0")));
            launchedPage.add(firstPage(launcher("serve", "--port", "0")));
        }
        System.out.println("Java in " + JAVA + "; CPU seconds, least of " + PAIRS);
        compare("jobs list", plain, launched);
        compare("first page", plainPage, launchedPage);
    }

    private static void compare(String what, List<Double> plain, List<Double> launched) {
        double before = plain.stream().min(Double::compare).orElseThrow();
        double after = launched.stream().min(Double::compare).orElseThrow();
        System.out.printf("%-10s  java -jar %5.2f  launcher %5.2f  ratio %.2f%n", what, before, after, after / before);
        System.out.printf("            %s%n            %s%n", plain, launched);
        assertThat(after / before).as(what).isLessThanOrEqualTo(HALF);
    }

    private String[] plain(String... verb) {
        return Stream.concat(
                        Stream.of(JAVA.resolve("bin/java").toString(), "-jar", jar.toString()), Arrays.stream(verb))
                .toArray(String[]::new);
    }

    private String[] launcher(String... verb) {
        String script = Path.of("jobs/schedule/edustat.sh").toAbsolutePath().toString();
        return Stream.concat(
                        Stream.of("/usr/bin/env", "JAVA_HOME=" + JAVA, "EDUSTAT_JAR=" + jar, script),
                        Arrays.stream(verb))
                .toArray(String[]::new);
    }

    /** @return CPU seconds of the console when its first page has been answered */
    private double firstPage(String... command) throws Exception {
        Path said = folder.resolve("serve.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            URI page = URI.create(address(process, said) + "/");
            HttpURLConnection line = (HttpURLConnection) page.toURL().openConnection();
            line.getInputStream().readAllBytes();
            return process.info().totalCpuDuration().orElseThrow().toMillis() / MILLISECONDS;
        } finally {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    static String address(Process process, Path said) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            Matcher open = OPEN.matcher(Files.readString(said));
            if (open.find()) {
                return open.group(1);
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        throw new AssertionError("the console does not open: " + Files.readString(said));
    }
}
