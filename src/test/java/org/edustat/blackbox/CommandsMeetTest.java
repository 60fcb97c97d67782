package org.edustat.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Several commands want the same store: each is told who has it, and nobody waits for the dead. */
class CommandsMeetTest {

    private static final int PAPERS = 150;
    private static final int REFUSED = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;
    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,%d\n初中,20,800\n";

    @TempDir
    private Path folder;

    private Path inbox;
    private Path output;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void manyPapersLieInTheInbox() throws IOException {
        inbox = folder.resolve("inbox");
        output = folder.resolve("output");
        for (int paper = 1; paper <= PAPERS; paper++) {
            Path file = inbox.resolve("410621-浚县/%d/报表%d.csv".formatted(2018 + paper % 4, paper));
            Files.createDirectories(file.getParent());
            Files.write(file, FORM.formatted(paper, 100 * paper).getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void nobodyIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whileARunGoesOthersAreToldItsNumberAndAfterACrashThatOfTheNextOne() throws Exception {
        Process first = run("first");
        String number = numberInHolderFile();
        signal(first, "STOP");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(holderFile())))
                .isEqualTo("rw-------");
        assertRefusedWith(number, "second", "run", "--input", inbox.toString(), "--date", "2022-03-01");
        assertRefusedWith(number, "look", "submissions");
        assertRefusedWith(number, "books", "jobs", "list");
        assertRefusedWith(number, "decision", "submissions", "reject", "1", "--why", "重复");
        first.destroyForcibly().waitFor();
        assertThat(holderFile()).as("who was killed leaves the file").exists();

        Process next = run("next");
        String other = numberInHolderFile(number);
        signal(next, "STOP");
        assertRefusedWith(other, "third", "run", "--input", inbox.toString(), "--date", "2022-03-01");
        signal(next, "CONT");
        assertThat(Program.await(next)).as(said("next")).isZero();
        assertThat(holderFile()).doesNotExist();
    }

    @Test
    void oneOfTwoThatBeginAtTheSameInstantIsRefusedWithTheNumberOfTheOther() throws Exception {
        Process one = run("one");
        Process two = run("two");
        List<Integer> codes =
                Stream.of(Program.await(one), Program.await(two)).sorted().toList();
        assertThat(codes).as(said("one") + said("two")).containsExactly(0, REFUSED);
        String refused = one.exitValue() == REFUSED ? said("one") : said("two");
        assertThat(refused).contains("任务 1 ");
    }

    @Test
    void aLaterProcessWithTheNumberOfADeadOneHoldsNothing() throws Exception {
        Files.createDirectories(output.resolve(".ledger"));
        Files.writeString(
                holderFile(), ProcessHandle.current().pid() + "\n2001-01-01T00:00:00Z\n77\n", StandardCharsets.UTF_8);
        Files.writeString(holderFile().resolveSibling("edustat.holder.new"), "half");
        Process run = run("run");
        assertThat(Program.await(run)).as(said("run")).isZero();
        assertThat(holderFile()).doesNotExist();
        assertThat(holderFile().resolveSibling("edustat.holder.new")).doesNotExist();
    }

    @Test
    void whoHasTheStoreWithoutSayingSoIsToldAsThatAndWhoDiedSoBlocksNobody() throws Exception {
        Files.createDirectories(output.resolve(".ledger"));
        Files.writeString(holderFile(), "999999999\n2001-01-01T00:00:00Z\n77\n", StandardCharsets.UTF_8);
        try (Connection silent = DriverManager.getConnection("jdbc:h2:file:" + output.resolve(".ledger/edustat"))) {
            assertThat(silent.isValid(0)).isTrue();
            Process refused = run("refused");
            assertThat(Program.await(refused)).as(said("refused")).isEqualTo(REFUSED);
            assertThat(said("refused")).contains("没有说明").doesNotContain("任务 77");
        }
        Process run = run("run");
        assertThat(Program.await(run)).as(said("run")).isZero();
    }

    private void assertRefusedWith(String run, String name, String... arguments) throws IOException {
        Process refused = start(name, arguments);
        assertThat(Program.await(refused)).as(said(name)).isEqualTo(REFUSED);
        assertThat(said(name)).contains("任务 " + run + " 正在进行").hasLineCount(1);
    }

    private Process run(String name) {
        return start(name, "run", "--input", inbox.toString(), "--date", "2022-03-01");
    }

    private Process start(String name, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--output", output.toString()))
                .toArray(String[]::new);
        Process process = new Program(folder.resolve(name)).start(all);
        started.add(process);
        return process;
    }

    private String said(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("said.txt"));
    }

    private Path holderFile() {
        return output.resolve(".ledger/edustat.holder");
    }

    /** Waits until somebody says beside the store which run goes, none of those that are known. */
    private String numberInHolderFile(String... known) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            Optional<String> number = announced().filter(run -> !List.of(known).contains(run));
            if (number.isPresent()) {
                return number.get();
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        throw new AssertionError("nobody says which run goes");
    }

    private Optional<String> announced() throws IOException {
        if (!Files.exists(holderFile())) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(holderFile()).stream()
                    .skip(2)
                    .filter(run -> !run.isEmpty())
                    .findFirst();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static void signal(Process process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
