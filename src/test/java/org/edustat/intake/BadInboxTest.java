package org.edustat.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.FileKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What may lie in an inbox besides files. */
class BadInboxTest {

    private static final int LONGEST_NAME = 255;

    @TempDir
    Path inbox;

    @Test
    void aNameOf255BytesIsANameLikeAnother() throws IOException {
        String name = "鹤".repeat(LONGEST_NAME / 3 - 2) + "12.txt";
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(LONGEST_NAME);
        Files.writeString(inbox.resolve(name), "鹤壁");

        assertThat(scan()).extracting(Arrival::path).containsExactly(name);
        assertThat(scan().get(0).readable()).isTrue();
    }

    @Test
    void aNameInTheEncodingOfWindowsIsReadAsItWasMeant() throws Exception {
        String octal = "";
        for (byte one : "鹤壁.txt".getBytes(Charset.forName("GB18030"))) {
            octal += "\\%03o".formatted(one & 0xFF);
        }
        assumeThat(shell("printf x > \"$(printf '" + octal + "')\"")).isZero();

        assertThat(scan()).extracting(Arrival::path).containsExactly("鹤壁.txt");
        assertThat(scan().get(0).readable()).isTrue();
    }

    @Test
    void linksInACircleAndLinksToFoldersAreNotFollowed() throws IOException {
        Files.createSymbolicLink(inbox.resolve("a"), inbox.resolve("b"));
        Files.createSymbolicLink(inbox.resolve("b"), inbox.resolve("a"));
        Files.createSymbolicLink(inbox.resolve("self"), inbox);
        Files.createSymbolicLink(inbox.resolve("up"), Path.of("../.."));

        assertThat(scan()).extracting(Arrival::path).containsExactly("a", "b", "self", "up");
        assertThat(rules()).containsOnly("intake.link");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        assumeThat(shell("mkfifo pipe.txt")).isZero();

        assertThat(rules()).containsExactly("intake.link");
    }

    @Test
    void whatMustNotBeReadIsNamedAndTheOthersAreTaken() throws IOException {
        Path locked = Files.createDirectory(inbox.resolve("410600-鹤壁市"));
        Files.writeString(locked.resolve("a.txt"), "鹤壁");
        Path secret = Files.writeString(inbox.resolve("b.txt"), "鹤壁");
        Files.writeString(inbox.resolve("c.txt"), "鹤壁");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        boolean forEverybody = Files.isReadable(secret);
        try {
            // the administrator may read everything
            assumeThat(forEverybody).isFalse();
            assertThat(scan()).extracting(Arrival::path).containsExactly("410600-鹤壁市", "b.txt", "c.txt");
            assertThat(rules()).containsExactly("intake.unreadable", "intake.unreadable");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void twoFilesOfTheSameBytesAreTwoArrivals() throws IOException {
        Files.writeString(inbox.resolve("a.csv"), "年份,数\n2020,5\n");
        Files.writeString(inbox.resolve("b.csv"), "年份,数\n2020,5\n");

        assertThat(scan()).extracting(Arrival::kind).containsExactly(FileKind.CSV, FileKind.CSV);
        assertThat(scan().get(0).sha256()).isEqualTo(scan().get(1).sha256());
    }

    private List<Arrival> scan() {
        return new Intake().scan(inbox);
    }

    private List<String> rules() {
        return scan().stream()
                .filter(arrival -> !arrival.readable())
                .map(arrival -> arrival.trouble().rule())
                .toList();
    }

    private int shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(inbox.toFile())
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
