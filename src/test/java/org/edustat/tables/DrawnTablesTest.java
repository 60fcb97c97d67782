package org.edustat.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Finding;
import org.edustat.concept.Origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Tables drawn by hand, written as files of their kind and read by the program: one for each thing that a table may do,
 * and some in the layouts of yearbooks and returns. The names of the cases are the list of what is understood.
 */
class DrawnTablesTest {

    private static final Path CASES = Path.of("src/test/resources/tables");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> features() throws IOException {
        return cases("features");
    }

    @TestFactory
    Stream<DynamicTest> layouts() throws IOException {
        return cases("layouts");
    }

    private Stream<DynamicTest> cases(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString().replace(".txt", ""), () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        TableCase drawn = TableCase.of(file);
        Path written = DrawnFile.write(drawn, folder);
        String path = folder.relativize(written).toString();
        Rooms.Told told = Rooms.tell(written, path, drawn.kind());
        Verdict verdict = Verdict.of(drawn, told.figures());
        System.out.printf(
                "%-40s %d of %d right, %d said%n", drawn.name(), verdict.right(), verdict.expected(), verdict.said());
        assertThat(verdict.wrong()).as(drawn.about()).isEmpty();
        assertThat(told.findings().stream().map(DrawnTablesTest::written).toList())
                .as("findings")
                .containsAll(drawn.findings());
    }

    private static String written(Finding finding) {
        Origin origin = finding.origin();
        return origin == null ? finding.rule() : finding.rule() + " " + origin.place();
    }
}
