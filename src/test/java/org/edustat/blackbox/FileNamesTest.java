package org.edustat.blackbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A machine whose locale knows no Chinese. */
class FileNamesTest {

    @TempDir
    private Path folder;

    @Test
    void aRunThatCouldNotNameItsWorkbooksDoesNotBegin() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Program program = new Program(folder);
        Process night = program.start(
                List.of("-Dsun.jnu.encoding=US-ASCII"),
                "run",
                "--input",
                input.toString(),
                "--output",
                program.output().toString());

        assertThat(Program.await(night)).isEqualTo(2);
        assertThat(program.said()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(program.output()).doesNotExist();
    }
}
