package org.edustat.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * People at the console, each of whom opens a page, reads it, and opens another.
 *
 * @param address where the console is
 */
record Clerks(String address, int number, Duration think) {

    private static final List<String> PAGES = List.of(
            "/",
            "/night/state",
            "/submissions",
            "/submissions/1",
            "/submissions/20",
            "/figures",
            "/figures?indicator=students",
            "/figures/trail?key=410600/teachers_hired/2020",
            "/targets",
            "/findings",
            "/reports",
            "/night/state",
            "/log");

    private static final Duration TOO_LONG = Duration.ofSeconds(60);
    private static final double MILLISECONDS = 1e6;

    /** How long the pages took, and those that did not come. */
    record Day(List<Double> milliseconds, List<String> failures) {

        /** @param share of the pages that took no longer */
        double within(double share) {
            List<Double> sorted = milliseconds.stream().sorted().toList();
            return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
        }

        Day and(Day other) {
            List<Double> all = new ArrayList<>(milliseconds);
            all.addAll(other.milliseconds);
            List<String> both = new ArrayList<>(failures);
            both.addAll(other.failures);
            return new Day(all, both);
        }

        @Override
        public String toString() {
            return "%4d pages, half within %4.0f ms, 95 of 100 within %4.0f ms, all within %5.0f ms; failed: %s"
                    .formatted(milliseconds.size(), within(0.5), within(0.95), within(1), failures);
        }
    }

    /** Lets them work until it is over. */
    Day work(Over over, long seed) throws InterruptedException {
        Day day = new Day(
                Collections.synchronizedList(new ArrayList<>()), Collections.synchronizedList(new ArrayList<>()));
        List<Thread> people = new ArrayList<>();
        for (int person = 0; person < number; person++) {
            Random random = new Random(seed * number + person);
            people.add(new Thread(() -> one(over, random, day)));
        }
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        return day;
    }

    /** Each page once, one after the other. */
    void lookAround() {
        Day day = new Day(new ArrayList<>(), new ArrayList<>());
        PAGES.forEach(page -> open(HttpClient.newHttpClient(), page, day));
    }

    @FunctionalInterface
    interface Over {
        boolean isOver();
    }

    private void one(Over over, Random random, Day day) {
        HttpClient browser = HttpClient.newHttpClient();
        int next = random.nextInt(PAGES.size());
        while (pause(random) && !over.isOver()) {
            open(browser, PAGES.get(next++ % PAGES.size()), day);
        }
    }

    /** Between nothing and twice the usual time. */
    private boolean pause(Random random) {
        try {
            Thread.sleep((long) (2 * think.toMillis() * random.nextDouble()));
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    private void open(HttpClient browser, String page, Day day) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + page))
                .timeout(TOO_LONG)
                .build();
        long began = System.nanoTime();
        try {
            int status = browser.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
            day.milliseconds().add((System.nanoTime() - began) / MILLISECONDS);
            if (status != 200) {
                day.failures().add(page + " " + status);
            }
        } catch (IOException | InterruptedException failure) {
            day.failures().add(page + " " + failure);
        }
    }
}
