package org.edustat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentationTest {

    private static final Path README = Path.of("README.md");

    private final String readme = read(README);

    @Test
    void everyRoomIsNamed() {
        assertThat(ApplicationModules.of(EdustatApplication.class).stream()
                        .map(room -> room.getIdentifier().toString()))
                .allSatisfy(room -> assertThat(readme).containsPattern("(?m)^ +" + room + "/ "));
    }

    @Test
    void everyFileAndFolderThatIsNamedExists() {
        assertThat(named("`((?:jobs|src|input|output)/[^` …]*)`"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyVerbThatIsNamedHasItsHelp() {
        assertThat(named("edustat\\.jar ([a-z]+)"))
                .isNotEmpty()
                .allSatisfy(
                        verb -> assertThat(new Verbs(EdustatApplication.class, nowhere(), nowhere(), Clock.systemUTC())
                                        .execute(verb, "--help"))
                                .isZero());
    }

    @Test
    void theTestCommandIsTheOneThatIsRunForEveryChange() {
        assertThat(read(Path.of(".ci/run"))).contains("verify");
        assertThat(readme).contains("    mvn verify ");
    }

    @Test
    void everyDecisionFitsOnAPage() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("src/docs/decisions"))) {
            assertThat(decisions.toList()).isNotEmpty().allSatisfy(decision -> {
                assertThat(decision.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md");
                assertThat(read(decision).lines()).hasSizeLessThan(60);
            });
        }
    }

    private List<String> named(String pattern) {
        return Pattern.compile(pattern)
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(new StringWriter());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(file + " cannot be read", missing);
        }
    }
}
