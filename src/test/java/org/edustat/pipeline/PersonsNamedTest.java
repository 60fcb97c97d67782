package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Passage;

import static org.assertj.core.api.Assertions.assertThat;

class PersonsNamedTest {

    private static final String LINE = "联系电话13912345678\n";

    @ParameterizedTest(name = "{0} lines and {1} cells: {2} listed, {3} more")
    @CsvSource({"20, 20, 40, 0", "23, 0, 20, 3", "0, 26, 20, 6", "21, 22, 40, 3", "2, 25, 22, 5"})
    void theRestIsCountedHoweverOftenTheCellsAreRead(int lines, int cells, int listed, int more) {
        PersonsNamed persons = new PersonsNamed("名册.docx");
        Document document = persons.watched(document(lines, cells));
        for (int walk = 0; walk < 3; walk++) {
            document.parts().stream()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .forEach(grid -> grid.rows().forEach(row -> {}));
        }

        List<Finding> findings = persons.findings(document);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("pipeline.person_named"))
                .hasSize(listed);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("pipeline.more_persons_named"))
                .extracting(Finding::arguments)
                .isEqualTo(
                        more == 0
                                ? List.of()
                                : List.of(List.of("名册.docx", Integer.toString(listed), Integer.toString(more))));
    }

    private static Document document(int lines, int cells) {
        List<Document.Part> parts = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            parts.add(new Passage(line * LINE.length(), LINE.strip(), Passage.Role.BODY));
        }
        List<Grid.Row> rows = IntStream.range(0, cells)
                .mapToObj(row -> new Grid.Row(row, false, List.of(cell(row))))
                .toList();
        parts.add(new Grid("名册", 0, List.of(), rows));
        return new Document(FileKind.DOCX, LINE.repeat(lines), parts);
    }

    private static Cell cell(int row) {
        return new Cell(new CellAddress(row, 0), Cell.Type.TEXT, "13912345678", null, Cell.Style.PLAIN);
    }
}
