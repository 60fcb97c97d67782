package org.edustat.blackbox.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.blackbox.WarmJava;

/**
 * The console as an operator opens it: a process of its own in a folder of its own.
 *
 * @param folder the working folder, with {@code input}, {@code output} and perhaps {@code jobs}
 * @param address as the console says it when it is open
 */
record OpenConsole(Path folder, Process process, String address) implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("(http://[\\d.]+:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    static OpenConsole in(Path folder, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        Process process = start(folder, "serve.txt", arguments);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            Matcher open = OPEN.matcher(Files.readString(folder.resolve("serve.txt")));
            if (open.find()) {
                return new OpenConsole(folder, process, open.group(1).replace("0.0.0.0", "127.0.0.1"));
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        process.destroyForcibly();
        throw new AssertionError("the console does not open: " + Files.readString(folder.resolve("serve.txt")));
    }

    private static Process start(Path folder, String said, List<String> arguments) throws IOException {
        List<String> command = WarmJava.command(List.of());
        command.addAll(arguments);
        Files.writeString(folder.resolve(said), "");
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(said).toFile())
                .start();
    }

    /** Runs another verb in the folder, with what it is told on its input, and gives its exit code. */
    static int run(Path folder, String input, String... arguments) throws Exception {
        Process process = start(folder, "said.txt", List.of(arguments));
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        return process.exitValue();
    }

    static String said(Path folder) throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** An answer to a plain request, redirections not followed. */
    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
