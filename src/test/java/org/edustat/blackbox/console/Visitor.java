package org.edustat.blackbox.console;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a session, but without a browser. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final OpenConsole console;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(OpenConsole console) {
        this.console = console;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(console.address() + path)).build());
    }

    /** What a page's forms carry to show that they are its own. */
    String token(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError(path + " has no token");
        }
        return token.group(1);
    }

    /** Where signing in leads to. */
    String signIn(String name, String password) {
        return post("/login", token("/login"), "username=" + encoded(name) + "&password=" + encoded(password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    HttpResponse<String> press(String path, String token) {
        return post(path, token, "");
    }

    HttpResponse<String> post(String path, String token, String form) {
        return send(HttpRequest.newBuilder(URI.create(console.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + form))
                .build());
    }

    HttpResponse<String> upload(String name, String text, String region, String year) {
        String token = token("/submissions");
        String body = part("_csrf", token)
                + part("region", region)
                + part("year", year)
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--x--\r\n";
        return send(HttpRequest.newBuilder(URI.create(console.address() + "/submissions/upload"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
