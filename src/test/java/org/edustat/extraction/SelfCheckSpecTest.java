package org.edustat.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import org.edustat.concept.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The sentences of {@code spec/extraction/selfcheck.yaml} with what cannot be true together in them. */
class SelfCheckSpecTest {

    private static final Set<String> RULES = Set.of(
            "extraction.part_exceeds_whole",
            "extraction.parts_contradict_whole",
            "extraction.change_contradicts_levels",
            "extraction.share_contradicts_parts");

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> sentences() throws IOException {
        try (InputStream spec = SelfCheckSpecTest.class.getResourceAsStream("/spec/extraction/selfcheck.yaml")) {
            List<Map<String, Object>> cases = (List<Map<String, Object>>) (List<?>) new Yaml().loadAs(spec, List.class);
            return cases.stream()
                    .map(one -> dynamicTest(
                            one.get("text").toString(),
                            () -> assertThat(found(one.get("text").toString()))
                                    .isEqualTo(one.get("finds") == null ? List.of() : one.get("finds"))))
                    .toList()
                    .stream();
        }
    }

    /** The example of a partition is a sentence that breaks it. */
    @TestFactory
    Stream<DynamicTest> aPartitionFindsItsExample() {
        return Paper.CATALOGUE.partitions().stream()
                .map(partition -> dynamicTest(
                        partition.example(),
                        () -> assertThat(found(partition.example()))
                                .hasSize(1)
                                .allMatch(line -> line.startsWith("parts_"))));
    }

    private static List<String> found(String text) {
        return Paper.report(text).findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(SelfCheckSpecTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        List<String> said = finding.arguments();
        return String.join(" | ", finding.rule().replace("extraction.", ""), said.get(0), said.get(3), said.get(6));
    }
}
