package org.edustat.reading.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edustat.concept.Cell;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;
import org.edustat.reading.ZipFiles;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookReaderTest extends FileReadingTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("基本情况");

    @Test
    void aSheetIsReadWithItsNameCellsAndMerges() {
        sheet.createRow(0).createCell(0).setCellValue("2020年教育基本情况");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.createRow(2).createCell(1).setCellValue(1286);

        Grid grid = grid(document(written(), FileKind.XLSX));

        assertThat(grid.sheet()).isEqualTo("基本情况");
        assertThat(grid.table()).isZero();
        assertThat(written(grid)).containsExactly("A1 2020年教育基本情况", "B3 1286");
        assertThat(merges(grid)).containsExactly("A1:C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.xlsm", "table.xltx"})
    void aWorkbookWithProgramsOrATemplateIsReadAsTheSameTable(String submission) {
        Grid grid = grid(document(submission(submission), FileKind.XLSX));

        assertThat(written(grid)).isEqualTo(written(grid(document(submission("table.xlsx"), FileKind.XLSX))));
    }

    @Test
    void aNumberIsShownAsTheClerkSeesItAndKeptAsItIsStored() {
        sheet.createRow(0).createCell(0).setCellValue(0.153);
        sheet.getRow(0).getCell(0).setCellStyle(format("0.0%"));
        sheet.getRow(0).createCell(1).setCellValue(0.1 + 0.2);

        List<Cell> cells = cells(grid(document(written(), FileKind.XLSX)));

        assertThat(cells).extracting(Cell::text).containsExactly("15.3%", "0.3");
        assertThat(cells).extracting(Cell::number).containsExactly(new BigDecimal("0.153"), new BigDecimal("0.3"));
        assertThat(cells.get(0).style().percent()).isTrue();
    }

    @Test
    void aDayIsADateAndNoNumber() {
        sheet.createRow(0).createCell(0).setCellValue(LocalDate.of(2020, 9, 1));
        sheet.getRow(0).getCell(0).setCellStyle(format("yyyy\"年\"m\"月\""));

        assertThat(cells(grid(document(written(), FileKind.XLSX))))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.type()).isEqualTo(Cell.Type.DATE);
                    assertThat(cell.text()).isEqualTo("2020-09");
                    assertThat(cell.number()).isNull();
                });
    }

    @Test
    void boldTypeIndentsAndHiddenColumnsAndRowsAreKnown() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setIndention((short) 2);
        sheet.createRow(0).createCell(0).setCellValue("小学");
        sheet.getRow(0).getCell(0).setCellStyle(style);
        sheet.getRow(0).createCell(1).setCellValue(5);
        sheet.setColumnHidden(1, true);
        sheet.getRow(0).setZeroHeight(true);

        Grid grid = grid(document(written(), FileKind.XLSX));

        assertThat(cells(grid))
                .extracting(Cell::style)
                .containsExactly(new Cell.Style(true, 2, false, false), new Cell.Style(false, 0, false, true));
        assertThat(grid.rows()).allMatch(Grid.Row::hidden);
    }

    @Test
    void aFormulaHasItsStoredResultOrIsCalledUncalculated() {
        sheet.createRow(0).createCell(0).setCellFormula("1+1");
        sheet.getRow(0).createCell(1).setCellFormula("2+2");
        workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(0).getCell(0));

        Read read = read(written(), FileKind.XLSX);

        assertThat(cells(grid(read.document())))
                .extracting(Cell::type)
                .containsExactly(Cell.Type.NUMBER, Cell.Type.UNCALCULATED);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("reading.uncalculated");
            assertThat(finding.arguments()).containsExactly("410600/paper", "基本情况", "B1", "1");
        });
    }

    @Test
    void hiddenSheetsAreReadAndNoted() {
        sheet.createRow(0).createCell(0).setCellValue("表一");
        workbook.createSheet("旧表").createRow(0).createCell(0).setCellValue("表二");
        workbook.setSheetHidden(1, true);

        Read read = read(written(), FileKind.XLSX);

        assertThat(read.document().grids()).extracting(Grid::sheet).containsExactly("基本情况", "旧表");
        assertThat(rules(read)).containsExactly("reading.hidden_sheet");
    }

    @Test
    void textInSeveralTypefacesIsOneText() {
        XSSFRichTextString label = new XSSFRichTextString("在校生数");
        Font font = workbook.createFont();
        font.setBold(true);
        label.applyFont(0, 2, font);
        sheet.createRow(0).createCell(0).setCellValue(label);

        assertThat(written(grid(document(written(), FileKind.XLSX)))).containsExactly("A1 在校生数");
    }

    @Test
    void rowsMayBeWalkedThroughTwice() {
        sheet.createRow(0).createCell(0).setCellValue("小学");
        Grid grid = grid(document(written(), FileKind.XLSX));

        assertThat(cells(grid)).isEqualTo(cells(grid));
    }

    @Test
    void struckRunsAreNotReadAndMarksOfNotesAreNoDigits() {
        Document document = document(
                ZipFiles.workbook(
                        "<sheetData><row><c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>28</t></r><r><t>31</t></r>"
                                + "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></is></c></row></sheetData>"),
                FileKind.XLSX);

        assertThat(written(grid(document))).containsExactly("A1 31");
    }

    @Test
    void cellsWithoutAddressesOtherPrefixesAndTextInPlaceAreReadToo() {
        Document document = document(
                ZipFiles.workbook("<sheetData><row><c t=\"inlineStr\"><is><r><t>小</t></r><r><t>学</t></r>"
                        + "<rPh><t>xiao</t></rPh></is></c><c><v>12</v></c></row>"
                        + "<row r=\"5\"><c><f>A1</f><v/></c><c t=\"str\"><f>B1</f><v>完_x000D_\n成</v></c>"
                        + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c><c t=\"s\"><v>99</v></c></row>"
                        + "<row><c><v>x</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"),
                FileKind.XLSX);

        assertThat(written(grid(document)))
                .containsExactly("A1 小学", "B1 12", "A5 ", "B5 完\n成", "C5 TRUE", "D5 #DIV/0!", "E5 #REF!", "A6 x");
        assertThat(merges(grid(document))).containsExactly("A1:B2");
    }

    private CellStyle format(String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
