package org.edustat.reading.spreadsheet;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Cell;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReaderTest extends FileReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，"})
    void theDelimiterIsFound(String delimiter) {
        String text = "学段/学校数\n小学/1286\n初中/402\n".replace("/", delimiter);

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
    void digitsThatWereKeptAsWordsAreReadWithoutTheirSigns() {
        assertThat(written(grid(document("=\"0101\",'1286,\"=\"\"1,286\"\"\",'t Hof,=A1\n", FileKind.CSV))))
                .containsExactly("A1 0101", "B1 1286", "C1 1,286", "D1 't Hof", "E1 =A1");
    }

    @Test
    void aFormulaThatFailedIsAnErrorAsInAWorkbook() {
        assertThat(cells(grid(document("小学,#REF!,#N/A,#1\n", FileKind.CSV))))
                .extracting(Cell::type)
                .containsExactly(Cell.Type.TEXT, Cell.Type.ERROR, Cell.Type.ERROR, Cell.Type.TEXT);
    }

    @Test
    void quotedFieldsMayHoldDelimitersAndLines() {
        assertThat(written(grid(document("a,\"1,286\"\nb,\"x\ny\"\n", FileKind.CSV))))
                .containsExactly("A1 a", "B1 1,286", "A2 b", "B2 x\ny");
    }

    @Test
    void raggedRecordsAndEmptyLinesAreReadAsTheyAre() {
        String text = "标题\n\n甲,乙,丙\n1,2\n\"x\"y,3,4,5\n\"open,6\n";

        assertThat(written(grid(document(text, FileKind.CSV))))
                .contains("A1 标题", "A3 甲", "C3 丙", "B4 2", "A5 xy", "D5 5")
                .endsWith("A6 open", "B6 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校,人数\n\"一小,1\n二小,2\n",
                "学校,人数\n\"一小,1\n\"二小\",2\n",
                "学校,人数\n一小,\"1\n二小,\"2\"\n",
                "\"学校,人数\n一小,1\n二小,\"2\"\n"
            })
    void aQuoteThatNeverClosesTakesNoLinesWithIt(String text) {
        Read read = read(text.getBytes(StandardCharsets.UTF_8), FileKind.CSV);

        assertThat(written(grid(read.document()))).endsWith("A2 一小", "B2 1", "A3 二小", "B3 2");
        assertThat(rules(read)).containsExactly("reading.quote_open");
    }

    @Test
    void theLineOfAQuoteThatNeverClosesIsTold() {
        byte[] bytes = "a;b\n\"x\ny\";1\n\n\"z;2\nw;3".getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, FileKind.CSV).findings().get(0).arguments()).endsWith("1", "5");
    }

    @Test
    void aLineWithoutEndIsNoTable() {
        byte[] bytes = ("学校,人数\n" + "一".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(bytes, FileKind.CSV)).isEqualTo("reading.too_wide");
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
