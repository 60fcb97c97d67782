package org.edustat.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the launcher of the nightly timer asks of Java; the Java here only writes down what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String LAUNCHER =
            Path.of("jobs/schedule/edustat.sh").toAbsolutePath().toString();
    private static final String JAVA = """
            #!/bin/sh
            printf '%%s\\n' "$LC_ALL" "$*" >>'%1$s'
            for option; do case $option in -XX:ArchiveClassesAtExit=*) : >"${option#*=}" ;; esac; done
            [ "$OF_TODAY" ] && for option; do case $option in -XX:AOTCacheOutput=*) : >"${option#*=}" ;; esac; done
            [ "$FAILS" ] && exit 4
            exit 0
            """;

    @TempDir
    private Path folder;

    private Path asked;
    private Path jar;

    @BeforeEach
    void aProgramAndAJava() throws IOException {
        asked = folder.resolve("asked");
        jar = Files.createFile(folder.resolve("edustat.jar"));
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, JAVA.formatted(asked));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theVerbAndItsOptionsComeThroughAsTheyWere() throws Exception {
        assertThat(start(Map.of(), "run", "--input", "a folder", "--date", "2022-12-31"))
                .isZero();
        assertThat(last()).endsWith("edustat.jar run --input a folder --date 2022-12-31");
        assertThat(locale()).isEqualTo("C.UTF-8");
    }

    @Test
    void theMemoryIsWhatTheEnvironmentSays() throws Exception {
        start(Map.of(), "jobs", "list");
        assertThat(last()).contains("-Xms512m", "-Xmx512m");
        start(Map.of("EDUSTAT_MEMORY", "1g"), "jobs", "list");
        assertThat(last()).contains("-Xms1g", "-Xmx1g");
    }

    @Test
    void theArchiveOfClassesIsMadeOnceAfterAnInstallation() throws Exception {
        start(Map.of(), "run");
        assertThat(trials()).isOne();
        assertThat(folder.resolve("edustat.jsa")).exists();
        start(Map.of(), "run");
        assertThat(trials()).isOne();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + TimeUnit.HOURS.toMillis(1)));
        start(Map.of(), "run");
        assertThat(trials()).isEqualTo(2);
    }

    @Test
    void aJavaThatKeepsWhatItHasLinkedIsAskedForThatInstead() throws Exception {
        Map<String, String> today = Map.of("OF_TODAY", "yes");
        start(today, "jobs", "list");
        assertThat(trials()).isZero();
        assertThat(last()).contains("-XX:AOTCache=" + folder.resolve("edustat.aot"));
        start(today, "jobs", "list");
        assertThat(Files.readAllLines(asked))
                .filteredOn(line -> line.contains("serve --rehearse"))
                .hasSize(1);
    }

    @Test
    void theExitCodeIsThatOfTheProgram() throws Exception {
        assertThat(start(Map.of("FAILS", "yes"), "run")).isEqualTo(4);
    }

    private int start(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder launcher = new ProcessBuilder("sh", LAUNCHER).redirectErrorStream(true);
        launcher.command().addAll(List.of(arguments));
        launcher.environment().put("JAVA_HOME", folder.resolve("java").toString());
        launcher.environment().put("EDUSTAT_JAR", jar.toString());
        launcher.environment().remove("EDUSTAT_MEMORY");
        launcher.environment().putAll(environment);
        Process process =
                launcher.redirectOutput(folder.resolve("said").toFile()).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String last() throws IOException {
        List<String> lines = Files.readAllLines(asked);
        return lines.get(lines.size() - 1);
    }

    private String locale() throws IOException {
        List<String> lines = Files.readAllLines(asked);
        return lines.get(lines.size() - 2);
    }

    private long trials() throws IOException {
        return Files.readAllLines(asked).stream()
                .filter(line -> line.contains("ArchiveClassesAtExit"))
                .count();
    }
}
