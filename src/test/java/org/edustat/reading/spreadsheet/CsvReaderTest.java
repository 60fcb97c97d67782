package org.edustat.reading.spreadsheet;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Cell;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReaderTest extends FileReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFound(String delimiter) {
        String text = "学段|学校数\n小学|1286\n初中|402\n".replace("|", delimiter);

        assertThat(written(grid(document(text, FileKind.CSV))))
                .containsExactly("A1 学段", "B1 学校数", "A2 小学", "B2 1286", "A3 初中", "B3 402");
    }

    @Test
    void aCellIsTextEvenIfItLooksLikeANumber() {
        Grid grid = grid(document("小学,12\n", FileKind.CSV));

        assertThat(grid.sheet()).isEmpty();
        assertThat(cells(grid)).allMatch(cell -> cell.type() == Cell.Type.TEXT && cell.number() == null);
    }

    @Test
    void quotedFieldsMayHoldDelimitersAndLines() {
        assertThat(written(grid(document("a,\"1,286\"\nb,\"x\ny\"\n", FileKind.CSV))))
                .containsExactly("A1 a", "B1 1,286", "A2 b", "B2 x\ny");
    }

    @Test
    void raggedRecordsStrayQuotesAndEmptyLinesAreReadAsTheyAre() {
        String text = "标题\n\n甲,乙,丙\n1,2\n\"x\"y,3,4,5\n\"open,6\n";

        assertThat(written(grid(document(text, FileKind.CSV))))
                .contains("A1 标题", "A3 甲", "C3 丙", "B4 2", "A5 xy", "D5 5")
                .last()
                .asString()
                .startsWith("A6 open,6");
    }

    @Test
    void chineseFilesOfOlderProgramsAreRead() {
        byte[] bytes = "学段,学校数\n小学,5\n".getBytes(GB18030);

        assertThat(written(grid(document(bytes, FileKind.CSV)))).contains("A2 小学", "B2 5");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstCell() {
        byte[] bytes = "\uFEFF学段,学校数\n小学,5\n".getBytes(StandardCharsets.UTF_8);

        assertThat(written(grid(document(bytes, FileKind.CSV)))).startsWith("A1 学段");
    }
}
