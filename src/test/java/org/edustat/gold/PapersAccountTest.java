package org.edustat.gold;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.edustat.EdustatApplication;
import org.edustat.operations.cli.Verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What the program says of the papers that were read by hand, beside their numbers: nearly every digit is a figure or
 * has its reason, and no paper is said to contradict itself, since none of them does.
 *
 * <p>{@code -Dedustat.gold=DIR} takes a further folder.
 */
class PapersAccountTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final List<String> FOLDERS = List.of("written", "bureaus", "hands", "places");
    /** As many in a hundred as may stay unexplained: in the papers that the rules were built for, and in others. */
    private static final double MOST = 0.5;

    private static final double MOST_OF_OTHERS = 1.5;

    private static final Pattern ACCOUNT = Pattern.compile(
            "(\\d+) runs of digits: (\\d+) are figures, (\\d+) are none for a reason, (\\d+) nobody can explain");
    private static final Pattern CONTRADICTION = Pattern.compile(
            ".*(?:is greater than the whole|is not the sum of its parts|does not fit the figures|does not fit the part).*");

    @TestFactory
    Stream<DynamicTest> papers() {
        Stream<DynamicTest> own = FOLDERS.stream()
                .map(folder -> test(GOLD.resolve(folder), folder.equals("written") ? MOST : MOST_OF_OTHERS));
        Stream<DynamicTest> further =
                Folders.further().stream().filter(Folders::holdsPapers).map(folder -> test(folder, MOST));
        return Stream.concat(own, further);
    }

    private static DynamicTest test(Path folder, double most) {
        return dynamicTest(folder.getFileName().toString(), () -> {
            String said = said(folder);
            assertThat(said.lines().filter(line -> CONTRADICTION.matcher(line).matches()))
                    .isEmpty();
            assertThat(100.0 * sum(said, 4) / sum(said, 1)).isLessThanOrEqualTo(most);
            assertThat(sum(said, 2) + sum(said, 3) + sum(said, 4)).isEqualTo(sum(said, 1));
        });
    }

    private static int sum(String said, int group) {
        return ACCOUNT.matcher(said)
                .results()
                .map((MatchResult account) -> account.group(group))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** What is said beside the numbers. */
    private static String said(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("extract", "--lang", "en", "--format", "jsonl"));
        try (Stream<Path> papers = Files.list(folder)) {
            papers.map(Path::toString)
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        new Verbs(
                        EdustatApplication.class,
                        new PrintWriter(Writer.nullWriter()),
                        new PrintWriter(said),
                        Clock.systemUTC())
                .execute(arguments.toArray(String[]::new));
        return said.toString();
    }
}
