package org.edustat.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A night on a disk that fills: it fails in one line, what managers have stays, and it goes on when there is room. */
class FullDiskTest {

    private static final String FORM = "学段,学校数（所）,在校生数（人）\n小学,%d,%d\n初中,20,800\n";
    private static final int DISK_IN_KILOBYTES = 150_000;

    /** What is left of the disk: nothing, and too little for the store to be safe. */
    private static final int[] LEFT_IN_KILOBYTES = {0, 700};

    @TempDir
    Path folder;

    @Test
    void whatManagersHaveStaysAndTheNightGoesOnWhenThereIsRoom() throws Exception {
        Program program = new Program(folder.resolve("disturbed"));
        Files.createDirectories(program.output());
        // only the administrator may make a disk
        assumeThat(shell("mount -t tmpfs -o size=%dk tmpfs %s".formatted(DISK_IN_KILOBYTES, program.output())))
                .isZero();
        try {
            fillAndRun(program);
        } finally {
            shell("umount -l " + program.output());
        }
    }

    private void fillAndRun(Program program) throws Exception {
        Path inbox = folder.resolve("inbox");
        put(inbox, 2020, 1);
        assertThat(Program.await(program.startNight(inbox))).as(program.said()).isZero();
        Map<String, String> before = program.answer();
        for (int paper = 0; paper < 40; paper++) {
            put(inbox, 2021, paper);
        }
        for (int left : LEFT_IN_KILOBYTES) {
            Path rubbish = program.output().resolve(".rubbish");
            shell("head -c $(($(df --output=avail -k %s | tail -1) - %d))k /dev/zero > %s"
                    .formatted(program.output(), left, rubbish));
            int already = program.said().length();
            int exit = Program.await(program.startNight(inbox));
            Files.delete(rubbish);
            if (exit == 0) {
                break;
            }
            String said = program.said().substring(already);
            assertThat(exit).as(said).isEqualTo(1);
            assertThat(said).doesNotContain("\tat ", "Exception");
            assertThat(program.answer()).isEqualTo(before);
        }
        assertThat(Program.await(program.startNight(inbox))).as(program.said()).isZero();
        Program undisturbed = new Program(folder.resolve("undisturbed"));
        assertThat(Program.await(undisturbed.startNight(inbox))).isZero();
        assertThat(program.answer().keySet()).isEqualTo(undisturbed.answer().keySet());
    }

    private static void put(Path inbox, int year, int paper) throws IOException {
        Path file = inbox.resolve("410621-浚县/%d/报表%d.csv".formatted(year, paper));
        Files.createDirectories(file.getParent());
        Files.write(file, FORM.formatted(paper, 100 * paper).getBytes(StandardCharsets.UTF_8));
    }

    private static int shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).start();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
