package org.edustat.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.edustat.blackbox.WarmJava;

/** Another process of the same Java with the memory of a small machine. */
record Java(int exit, String said) {

    private static final int PATIENCE_IN_HOURS = 3;

    static Java run(Path said, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = WarmJava.command(main, List.of("-Dlogging.level.root=OFF"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_HOURS, TimeUnit.HOURS);
        process.destroyForcibly();
        return new Java(ended ? process.waitFor() : -1, Files.readString(said));
    }

    /** What it said last. */
    String lastWords() {
        List<String> lines = said.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 100), lines.size()));
    }
}
