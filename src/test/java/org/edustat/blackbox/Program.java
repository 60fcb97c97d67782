package org.edustat.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as its users start it: a process of its own.
 *
 * @param folder holds the inbox {@code input} and the answer {@code output}, and takes what the program says
 */
record Program(Path folder) {

    private static final int PATIENCE_IN_MINUTES = 5;

    /** Starts a verb and does not wait for it. */
    Process start(String... arguments) {
        return start(List.of(), arguments);
    }

    /** Starts a verb on a machine that is set up in another way. */
    Process start(List<String> machine, String... arguments) {
        return start(Path.of("").toAbsolutePath(), machine, arguments);
    }

    /** Starts a verb in the folder itself, where {@code jobs/} can stand. */
    Process startInside(String... arguments) {
        return start(folder, List.of(), arguments);
    }

    private Process start(Path working, List<String> machine, String... arguments) {
        List<String> command = WarmJava.command(machine);
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder(command)
                    .directory(working.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("said.txt").toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts the night of a date on the given inbox. */
    Process startNight(Path input) {
        return start("run", "--input", input.toString(), "--output", output().toString(), "--date", "2022-12-31");
    }

    /** Waits for the end and gives the exit code. */
    static int await(Process process) {
        try {
            if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the program does not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    Path output() {
        return folder.resolve("output");
    }

    /** Everything that the program has said so far. */
    String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What managers can open, each file with its bytes' fingerprint. */
    Map<String, String> answer() {
        return Fingerprint.ofWhatManagersOpen(output());
    }
}
