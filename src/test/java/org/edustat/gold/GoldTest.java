package org.edustat.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.ObjectMapper;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What the program reads in papers whose right answers were written by hand. The least score of each folder is the one
 * that it has reached: a change that lowers it is seen here.
 *
 * <p>{@code -Dedustat.gold=DIR,DIR} takes further folders. The folder {@code unseen} is scored and never looked into,
 * so that one score tells how other papers will fare.
 */
class GoldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** Least scores: of numbers, and of statements. */
    private record Least(double numbers, double statements) {}

    private static final Map<String, Least> FOLDERS = new TreeMap<>(Map.ofEntries(
            entry("written", new Least(0.99, 0.98)),
            entry("brooks", new Least(0.99, 0.97)),
            entry("bureaus", new Least(0.99, 0.955)),
            entry("counties", new Least(0.98, 0.97)),
            entry("fields", new Least(0.98, 0.94)),
            entry("forests", new Least(0.99, 0.97)),
            entry("glades", new Least(0.99, 0.86)),
            entry("hands", new Least(0.98, 0.925)),
            entry("harbours", new Least(0.99, 0.97)),
            entry("hills", new Least(0.985, 0.92)),
            entry("lakes", new Least(0.97, 0.86)),
            entry("marshes", new Least(0.98, 0.845)),
            entry("meadows", new Least(0.99, 0.96)),
            entry("moors", new Least(0.99, 0.97)),
            entry("orchards", new Least(0.99, 0.96)),
            entry("places", new Least(0.98, 0.95)),
            entry("plains", new Least(0.99, 0.94)),
            entry("ponds", new Least(0.99, 0.945)),
            entry("rivers", new Least(0.98, 0.96)),
            entry("shores", new Least(0.99, 0.97)),
            entry("terraces", new Least(0.99, 0.96)),
            entry("springs", new Least(0.99, 0.97)),
            entry("valleys", new Least(0.98, 0.9)),
            entry("unseen", new Least(0.98, 0.9))));

    private static final Least FURTHER = new Least(0.99, 0.95);

    @TestFactory
    Stream<DynamicTest> papersAreReadAsByHand() {
        Stream<DynamicTest> own =
                FOLDERS.entrySet().stream().map(folder -> test(GOLD.resolve(folder.getKey()), folder.getValue()));
        return Stream.concat(
                own, Folders.further().stream().filter(Folders::holdsPapers).map(folder -> test(folder, FURTHER)));
    }

    private static DynamicTest test(Path folder, Least least) {
        return dynamicTest(folder.getFileName().toString(), () -> {
            Score score = score(folder);
            System.out.printf(
                    "%-12s numbers %.3f, statements %.3f%n",
                    folder.getFileName(),
                    score.numbers().f1(),
                    score.statements().f1());
            assertThat(score.numbers().f1()).as("numbers").isGreaterThanOrEqualTo(least.numbers());
            assertThat(score.statements().f1()).as("statements").isGreaterThanOrEqualTo(least.statements());
        });
    }

    private static Score score(Path folder) throws IOException {
        Map<String, List<Told>> program = program(folder);
        Score score = Score.NONE;
        try (Stream<Path> papers = Files.list(folder)) {
            for (Path gold : papers.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                String paper = gold.getFileName().toString().replace(".jsonl", ".txt");
                List<Told> byHand = new ArrayList<>();
                for (String line : Files.readAllLines(gold)) {
                    byHand.add(Told.of(JSON.readTree(line)));
                }
                score = score.plus(Score.of(byHand, program.getOrDefault(paper, List.of())));
            }
        }
        return score;
    }

    /** What the program says of each paper of the folder. */
    private static Map<String, List<Told>> program(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> papers =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            Map<String, List<Told>> told = new TreeMap<>();
            Extracts.of(papers)
                    .forEach((paper, lines) -> told.put(
                            paper,
                            lines.stream()
                                    .filter(line -> line.has("start"))
                                    .map(Told::of)
                                    .toList()));
            return told;
        }
    }
}
