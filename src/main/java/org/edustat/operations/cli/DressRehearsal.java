package org.edustat.operations.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.edustat.pipeline.NightlySettings;

/**
 * What a night and a morning ask of the program, done once in an opened console. Java keeps the classes as it has taken
 * them in by then, which halves every later start.
 *
 * @param opened the console, closed by whoever opened it
 */
record DressRehearsal(Session session, StoreContext opened) {

    private static final List<String> PAGES = List.of(
            "/",
            "/night/changes",
            "/submissions",
            "/submissions/1",
            "/figures",
            "/targets",
            "/findings",
            "/reports",
            "/log");

    private static final List<List<String>> LOOKS =
            List.of(List.of("jobs", "list"), List.of("jobs", "show", "1"), List.of("submissions"), List.of("findings"));

    /** @throws UncheckedIOException where the console does not answer */
    void of(NightlySettings night) {
        verb(List.of(
                "run",
                "--input",
                night.input().toString(),
                "--output",
                night.output().toString(),
                "--date",
                night.date().toString()));
        LOOKS.forEach(this::verb);
        PAGES.forEach(this::page);
    }

    private void verb(List<String> words) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Verbs(session.application(), nowhere, nowhere, session.clock())
                .execute(
                        InputStream.nullInputStream(),
                        new Session.Asked(session.person(), opened),
                        words.toArray(String[]::new));
    }

    private void page(String path) {
        try {
            HttpURLConnection line = (HttpURLConnection) URI.create("http://127.0.0.1:" + opened.port() + path)
                    .toURL()
                    .openConnection();
            try (InputStream page = line.getInputStream()) {
                page.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
