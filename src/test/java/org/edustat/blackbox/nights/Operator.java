package org.edustat.blackbox.nights;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Somebody at the console's first page, without a browser. */
final class Operator {

    private static final Pattern OPEN = Pattern.compile("(http://[\\d.]+:\\d+)/");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Operator(String address) {
        this.address = address;
    }

    /** A run as the console tells it. */
    record Run(long id, String state) {

        /** As far as the store knows: it may have died. */
        boolean alive() {
            return state.equals("RUNNING") || state.equals("STOPPING");
        }
    }

    /** Waits until the console is open; what it said before counts as that of an earlier one. */
    static Operator at(Process console, Place place, int linesBefore) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && console.isAlive()) {
            List<String> said = place.lines();
            Matcher open =
                    OPEN.matcher(String.join("\n", said.subList(Math.min(linesBefore, said.size()), said.size())));
            if (open.find()) {
                return new Operator(open.group(1));
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        throw new AssertionError("the console does not open: " + place.lines());
    }

    /** What the buttons of the first page carry. */
    String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/"));
        if (!token.find()) {
            throw new AssertionError("the first page has no token");
        }
        return token.group(1);
    }

    /** The newest run; null where there is none. */
    Run newest() throws Exception {
        JsonNode runs = JSON.readTree(get("/api/runs"));
        return runs.isEmpty()
                ? null
                : new Run(
                        runs.get(0).get("id").asLong(), runs.get(0).get("state").asString());
    }

    HttpResponse<String> answer(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Presses a button; where the console dies meanwhile, so does the answer. */
    void press(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        try {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (java.io.IOException | InterruptedException killed) {
            throw new IllegalStateException(killed);
        }
    }
}
