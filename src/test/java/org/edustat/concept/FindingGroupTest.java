package org.edustat.concept;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingGroupTest {

    @Test
    void aThousandRowsOfOneFaultAreOneGroup() {
        List<FindingGroup> groups = FindingGroup.of(
                IntStream.range(0, 1000).mapToObj(row -> finding("a", row)).toList());

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).place()).isEqualTo("表!A1 … 表!A1000");
        assertThat(groups.get(0).findings()).hasSize(1000);
    }

    @Test
    void aFewStayByThemselvesAndInTheirOrder() {
        List<FindingGroup> groups = FindingGroup.of(List.of(finding("a", 1), finding("b", 2), finding("a", 3)));

        assertThat(groups).extracting(FindingGroup::place).containsExactly("表!A2", "表!A4", "表!A3");
    }

    @Test
    void whatIsAboutAWholePaperHasNoPlace() {
        assertThat(Stream.of(Finding.about("p", "r", Severity.NOTE)).map(one -> new FindingGroup(List.of(one)).place()))
                .containsExactly("");
    }

    private static Finding finding(String rule, int row) {
        Origin origin = new Origin.InGrid("表", 0, new CellAddress(row, 0), "", "", List.of(), List.of());
        return new Finding(rule, Severity.ERROR, "p.xlsx", origin, null, List.of());
    }
}
