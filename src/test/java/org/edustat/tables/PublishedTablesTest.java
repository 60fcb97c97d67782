package org.edustat.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.gold.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Tables that offices have published, with the right answers by hand, where {@code -Dedustat.gold} names folders with
 * them: for each cell its value and slots ({@code NAME.jsonl} beside {@code NAME.xlsx}), or its header cells
 * ({@code gt_visible.csv} beside {@code xlsx/}).
 */
class PublishedTablesTest {

    /** Of the statements that are given, as many must be right: fewer rather than wrong ones. */
    private static final double PRECISION = 0.98;

    @TestFactory
    Stream<DynamicTest> cellsAreReadAsByHand() {
        return Folders.further().stream()
                .filter(PublishedTablesTest::holdsSlots)
                .map(folder -> dynamicTest(folder.toString(), () -> slots(folder)));
    }

    @TestFactory
    Stream<DynamicTest> headersAreFoundAsByHand() {
        return Folders.further().stream()
                .filter(folder -> Files.exists(folder.resolve(HeaderGold.FILE)))
                .map(folder -> dynamicTest(folder.toString(), () -> headers(folder)));
    }

    /**
     * Tables as offices and yearbooks make them, drawn by others than the program's authors; rules were worked out on
     * them since. What they left open differs from hand to hand, so that less can be asked.
     */
    @ParameterizedTest
    @CsvSource({
        "offices, 0.91, 0.95",
        "yearbooks, 0.97, 0.98",
        "bulletins, 0.94, 0.95",
        "almanacs, 0.96, 0.97",
        "returns, 0.97, 0.98",
        "strangers, 0.98, 0.98",
        "newcomers, 0.94, 0.98",
        "visitors, 0.96, 0.98",
        "callers, 0.97, 0.98",
        "guests, 0.96, 0.98",
        "neighbours, 0.98, 0.98",
        "ferries, 0.98, 0.98",
        "travellers, 0.98, 0.98",
        "wanderers, 0.98, 0.98",
        "pilgrims, 0.98, 0.98",
        "mesas, 0.98, 0.98"
    })
    void tablesOfOtherHandsAreUnderstood(String folder, double mean, double precision) throws IOException {
        SlotGold gold = SlotGold.score(Path.of("src/test/resources/tables").resolve(folder));

        assertThat(gold.cells().f1()).as("cells").isGreaterThanOrEqualTo(0.99);
        assertThat(gold.mean()).as("observations, mean of the documents").isGreaterThanOrEqualTo(mean);
        assertThat(gold.precision()).as("right of those said").isGreaterThanOrEqualTo(precision);
    }

    /** Layouts of western statistical sites, drawn before the program saw them. */
    @Test
    void headersOfWesternLayoutsAreFound() throws IOException {
        HeaderGold gold = HeaderGold.score(Path.of("src/test/resources/tables/westward"));

        assertThat(gold.entryLabels().f1()).as("entry-label").isGreaterThanOrEqualTo(0.99);
        assertThat(gold.observations().f1()).as("observations").isGreaterThanOrEqualTo(0.98);
        assertThat(gold.perfect()).as("perfect tables").isEqualTo(gold.tables());
    }

    private static boolean holdsSlots(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return names.stream()
                    .filter(name -> name.endsWith(".jsonl"))
                    .anyMatch(name -> !names.contains(name.replace(".jsonl", ".txt")));
        } catch (IOException absent) {
            return false;
        }
    }

    private static void slots(Path folder) throws IOException {
        SlotGold gold = SlotGold.score(folder);
        System.out.printf(
                "%-24s cells %.3f, observations %.3f (mean of the documents %.3f), right of those said %.3f%n",
                folder.getFileName(), gold.cells().f1(), gold.observations().f1(), gold.mean(), gold.precision());
        assertThat(gold.cells().f1()).as("cells").isGreaterThanOrEqualTo(0.999);
        assertThat(gold.mean()).as("observations, mean of the documents").isGreaterThanOrEqualTo(0.98);
        assertThat(gold.precision()).as("right of those said").isGreaterThanOrEqualTo(PRECISION);
    }

    private static void headers(Path folder) throws IOException {
        HeaderGold gold = HeaderGold.score(folder);
        System.out.printf(
                "%-24s entry-label %.4f, observations %.4f, perfect tables %d of %d%n",
                folder.getFileName(),
                gold.entryLabels().f1(),
                gold.observations().f1(),
                gold.perfect(),
                gold.tables());
        assertThat(gold.entryLabels().f1()).as("entry-label").isGreaterThanOrEqualTo(0.995);
        assertThat(gold.observations().f1()).as("observations").isGreaterThanOrEqualTo(0.99);
        assertThat(gold.perfect()).as("perfect tables").isGreaterThanOrEqualTo(gold.tables() * 97 / 100);
        assertThat(gold.observations().precision()).as("right of those said").isGreaterThanOrEqualTo(PRECISION);
    }
}
