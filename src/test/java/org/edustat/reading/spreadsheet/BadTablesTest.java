package org.edustat.reading.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.edustat.concept.Cell;
import org.edustat.concept.CellRange;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Grid;
import org.edustat.concept.Messages;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever is wrong with a sheet is said, and the rest of it is read. */
class BadTablesTest extends FileReadingTest {

    private static final String CELLS = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>县区</v></c>"
            + "<c r=\"B1\" t=\"str\"><v>学校数</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>浚县</v></c><c r=\"B2\"><v>150</v></c></row></sheetData>";

    @Test
    void ofOverlappingMergesTheUpperOneIsKept() {
        Read read = sheet(CELLS
                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:C3\"/><mergeCell ref=\"A1:B1\"/>"
                + "<mergeCell ref=\"D4:D5\"/></mergeCells>");

        assertThat(grid(read).merges()).containsExactly(CellRange.parse("A1:B1"), CellRange.parse("D4:D5"));
        assertThat(said(read)).contains("reading.merges 表 A1:B1 2");
        assertThat(texts(read)).contains("150");
    }

    @Test
    void aMergeFromItsEndToItsBeginningIsTurnedRound() {
        Read read = sheet(CELLS + "<mergeCells><mergeCell ref=\"C3:A1\"/><mergeCell ref=\"\"/></mergeCells>");

        assertThat(grid(read).merges()).containsExactly(CellRange.parse("A1:C3"));
        assertThat(said(read)).contains("reading.merges 表  1");
    }

    @Test
    void manyMergesThatAllOverlapAreSortedOutAtOnce() {
        StringBuilder merges = new StringBuilder();
        for (int number = 0; number < 100_000; number++) {
            merges.append("<mergeCell ref=\"A1:XFD1048576\"/>");
        }
        Read read = sheet(CELLS + "<mergeCells>" + merges + "</mergeCells>");

        assertThat(grid(read).merges()).hasSize(1);
        assertThat(said(read)).contains("reading.merges 表 A1:XFD1048576 99999");
    }

    @Test
    void aMillionEmptyCellsWithALookArePassedOver() {
        StringBuilder rows = new StringBuilder("<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
        String blank = "<c s=\"1\"/>".repeat(1000);
        for (int row = 2; row <= 1001; row++) {
            rows.append("<row r=\"").append(row).append("\">").append(blank).append("</row>");
        }
        Read read = styled(rows + "</sheetData>");

        assertThat(texts(read)).containsExactly("7");
        assertThat(said(read)).contains("reading.blanks 表 1000000");
    }

    @Test
    void aSheetAsWideAsAnyMayBeIsRead() {
        StringBuilder row = new StringBuilder("<sheetData><row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            row.append("<c><v>").append(column).append("</v></c>");
        }
        Read read = sheet(row + "</row></sheetData>");

        assertThat(texts(read)).hasSize(16_384);
        assertThat(said(read)).contains("reading.wide 表 16384");
    }

    @Test
    void aSheetWithoutCellsIsNamedAndTheOthersAreRead() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", ZipFiles.relationships("r1 officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheets>"
                        + "<sheet name=\"空\" q:id=\"s1\"/><sheet name=\"满\" q:id=\"s2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ZipFiles.relationships("s1 worksheet worksheets/1.xml", "s2 worksheet worksheets/2.xml"));
        parts.put("xl/worksheets/1.xml", "<worksheet><sheetData/></worksheet>");
        parts.put("xl/worksheets/2.xml", "<worksheet>" + CELLS + "</worksheet>");
        Read read = read(ZipFiles.zip(parts), FileKind.XLSX);

        assertThat(said(read)).contains("reading.sheet_blank 空");
        assertThat(read.document().grids()).hasSize(2);
    }

    @Test
    void whatTheFileSaysOfItsSizeIsNotReliedOn() {
        Read read = sheet("<dimension ref=\"A1:B1\"/>" + CELLS);

        assertThat(texts(read)).contains("浚县", "150");
        assertThat(said(read)).contains("reading.dimension 表 A1:B1 B2");
    }

    @Test
    void aTextThatIsNotThereIsSaidAndTheOthersAreRead() {
        Read read = sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c><c r=\"B1\"><v>150</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row></sheetData>");

        assertThat(texts(read)).containsExactly("#REF!", "150", "#REF!");
        assertThat(said(read)).contains("reading.text_lost 表 A1 2");
    }

    @Test
    void otherFilesThatItPointsToAreNotOpened() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", ZipFiles.relationships("r1 officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheets>"
                        + "<sheet name=\"表\" q:id=\"s1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", ZipFiles.relationships("s1 worksheet worksheets/1.xml"));
        parts.put("xl/worksheets/1.xml", "<worksheet>" + CELLS + "</worksheet>");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        Read read = read(ZipFiles.zip(parts), FileKind.XLSX);

        assertThat(said(read)).contains("reading.external_links");
        assertThat(texts(read)).contains("150");
    }

    @Test
    void anEntityInASheetIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", ZipFiles.relationships("r1 officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY a \"" + "b".repeat(1000) + "\">]><workbook>&a;&a;</workbook>");
        Read read = read(ZipFiles.zip(parts), FileKind.XLSX);

        assertThat(read.document()).isNull();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("reading.damaged");
    }

    @Test
    void linesOfACsvFileMayHaveAnyNumberOfFields() {
        Read read = read(
                "2020年各县小学情况\n县区,学校数,在校生\n浚县,150,68000\n淇县,70\n淇滨区,50,26000,多\n".getBytes(StandardCharsets.UTF_8),
                FileKind.CSV);

        assertThat(texts(read)).contains("150", "70", "26000", "多");
        assertThat(said(read)).contains("reading.ragged 2 3 4");
    }

    @Test
    void allOfThemHaveWordsInBothLanguages() {
        Read read = sheet("<dimension ref=\"A1:B1\"/>" + CELLS
                + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:C3\"/></mergeCells>");
        for (Finding finding : read.findings()) {
            assertThatCode(() -> {
                        Messages.chinese().what(finding);
                        Messages.english().mend(finding);
                    })
                    .doesNotThrowAnyException();
        }
    }

    private Read sheet(String xml) {
        return read(ZipFiles.workbook(xml), FileKind.XLSX);
    }

    /** The same with a look of bold type to point to. */
    private Read styled(String xml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", ZipFiles.relationships("r1 officeDocument xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheets>"
                        + "<sheet name=\"表\" q:id=\"s1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                ZipFiles.relationships("s1 worksheet worksheets/1.xml", "s2 styles styles.xml"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/1.xml", "<worksheet>" + xml + "</worksheet>");
        return read(ZipFiles.zip(parts), FileKind.XLSX);
    }

    private static Grid grid(Read read) {
        assertThat(read.document()).as("findings: %s", read.findings()).isNotNull();
        return read.document().grids().findFirst().orElseThrow();
    }

    private static List<String> texts(Read read) {
        List<String> texts = new ArrayList<>();
        grid(read)
                .rows()
                .forEach(row -> row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .forEach(texts::add));
        return texts;
    }

    /** The findings with what they name, without the file. */
    private static List<String> said(Read read) {
        return read.findings().stream()
                .map(finding -> finding.rule()
                        + finding.arguments().stream()
                                .filter(argument -> !argument.equals("410600/paper"))
                                .map(argument -> " " + argument)
                                .collect(Collectors.joining()))
                .toList();
    }
}
