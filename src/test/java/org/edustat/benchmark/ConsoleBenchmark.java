package org.edustat.benchmark;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty people at the console who think five seconds between two pages, while nobody runs anything and while a night
 * goes that a button has begun: no page fails, and they hardly wait longer.
 *
 * <p>{@code -Dworkbooks=500} makes a shorter night, {@code -Dseconds=60} a longer quiet time.
 */
class ConsoleBenchmark {

    private static final int PEOPLE = 20;
    private static final Duration THINK = Duration.ofSeconds(5);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final double MOST_TIMES_SLOWER = 3;
    private static final int ROUNDS_TO_WARM_UP = 8;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"(\\w+)\"");

    private final Path folder = Path.of("target/benchmark/console").toAbsolutePath();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void pagesWhileARunGoesAgainstPagesWhileNoneGoes() throws Exception {
        Workshop workshop = Workshop.in(folder);
        Path many = workshop.inbox();
        Workshop.clear(folder.resolve("output"));
        Workshop.clear(folder.resolve("input"));
        copy(Path.of("input"), folder.resolve("input"));
        workshop.install();
        workshop.night("512m", folder.resolve("input"), folder.resolve("output"));
        Process console = serve();
        try {
            String address = StartBenchmark.address(console, folder.resolve("serve.txt"));
            Clerks clerks = new Clerks(address, PEOPLE, THINK);
            for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
                clerks.lookAround();
            }
            Clerks.Day before = quiet(clerks, 1);
            copy(many, folder.resolve("input/many"));
            press(address);
            Clerks.Day run = clerks.work(() -> !running(address), 2);
            Clerks.Day quiet = before.and(quiet(clerks, 3));
            System.out.println("nobody runs: " + quiet);
            System.out.println("a run goes:  " + run);
            double slower = run.within(0.95) / quiet.within(0.95);
            System.out.printf("95 of 100 within %.1f times the time%n", slower);
            assertThat(quiet.and(run).failures()).isEmpty();
            assertThat(slower).isLessThanOrEqualTo(MOST_TIMES_SLOWER);
        } finally {
            console.destroy();
            console.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static Clerks.Day quiet(Clerks clerks, long seed) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        return clerks.work(() -> System.nanoTime() > until, seed);
    }

    private Process serve() throws Exception {
        return new ProcessBuilder(
                        "/usr/bin/env",
                        "JAVA_HOME=" + System.getProperty("java.home"),
                        Path.of("jobs/schedule/edustat.sh").toAbsolutePath().toString(),
                        "serve",
                        "--port",
                        "0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.txt").toFile())
                .start();
    }

    private void press(String address) throws Exception {
        Matcher token = TOKEN.matcher(get(address + "/"));
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/night/run"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private boolean running(String address) {
        try {
            Matcher newest = STATE.matcher(get(address + "/api/runs"));
            return newest.find() && newest.group(1).equals("RUNNING");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String get(String page) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString())
                .body();
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
