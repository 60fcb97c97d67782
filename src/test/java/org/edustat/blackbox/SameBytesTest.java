package org.edustat.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The same papers give the same workbooks and the same manifest, wherever and however the night runs. */
class SameBytesTest {

    private static final List<String> FAR_AWAY = List.of(
            "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-1");

    @TempDir
    Path folder;

    @Test
    void neitherThreadsNorTheMachineCanBeSeenInTheAnswer() throws IOException {
        Map<String, String> here = night("here", List.of(), "threads: 1");
        Map<String, String> there = night("there", FAR_AWAY, "threads: 4\nbundle: 2");

        assertThat(there).isEqualTo(here);
        assertThat(here).hasSizeGreaterThan(3).containsKey("manifest.json");
    }

    private Map<String, String> night(String name, List<String> machine, String settings) throws IOException {
        Path job = Files.writeString(folder.resolve(name + ".yaml"), settings + "\n");
        Program program = new Program(folder.resolve(name));
        Process night = program.start(
                machine,
                "run",
                "--job",
                job.toString(),
                "--input",
                Path.of("input").toAbsolutePath().toString(),
                "--output",
                program.output().toString(),
                "--date",
                "2022-12-31");
        assertThat(Program.await(night)).as(program.said()).isZero();
        return program.answer();
    }
}
