package org.edustat.blackbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A machine whose locale knows no Chinese. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    @TempDir
    private Path folder;

    @Test
    void aRunThatCouldNotNameItsWorkbooksDoesNotBegin() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path output = folder.resolve("output");
        List<String> command = WarmJava.command(List.of());
        command.addAll(List.of("run", "--input", input.toString(), "--output", output.toString()));
        ProcessBuilder night = new ProcessBuilder(command);
        night.environment().put("LC_ALL", "C");

        Process ended = night.redirectErrorStream(true).start();

        assertThat(new String(ended.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("LC_ALL=C.UTF-8")
                .hasLineCount(1);
        assertThat(ended.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ended.exitValue()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }
}
