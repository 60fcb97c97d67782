package org.edustat.reading.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import org.edustat.concept.Cell;
import org.edustat.concept.FileKind;
import org.edustat.concept.Grid;
import org.edustat.reading.FileReadingTest;
import org.edustat.reading.Read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BinaryWorkbookReaderTest extends FileReadingTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("基本情况");

    @Test
    void whatAnotherProgramWroteIsReadAsTheSameTableInTheNewFormat() {
        Grid old = grid(document(submission("table.xls"), FileKind.XLS));
        Grid now = grid(document(submission("table.xlsx"), FileKind.XLSX));

        assertThat(written(old)).isEqualTo(written(now)).isNotEmpty();
        assertThat(cells(old)).extracting(Cell::number).isEqualTo(numbers(now));
        assertThat(merges(old)).containsExactlyInAnyOrderElementsOf(merges(now));
        assertThat(old.sheet()).isEqualTo(now.sheet());
    }

    @Test
    void cellsMergesAndNumbersAreReadAsTheClerkSeesThem() {
        sheet.createRow(0).createCell(0).setCellValue("2020年教育基本情况");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.createRow(2).createCell(1).setCellValue(0.153);
        sheet.getRow(2).getCell(1).setCellStyle(format("0.0%"));
        sheet.getRow(2).createCell(2).setCellValue(0.1 + 0.2);
        sheet.getRow(2).createCell(3).setCellValue(1286);
        sheet.getRow(2).createCell(4).setCellValue(true);

        Grid grid = grid(document(written(), FileKind.XLS));

        assertThat(written(grid)).containsExactly("A1 2020年教育基本情况", "B3 15.3%", "C3 0.3", "D3 1286", "E3 TRUE");
        assertThat(numbers(grid))
                .containsExactly(null, new BigDecimal("0.153"), new BigDecimal("0.3"), new BigDecimal("1286"), null);
        assertThat(cells(grid).get(1).style().percent()).isTrue();
        assertThat(merges(grid)).containsExactly("A1:C1");
    }

    @Test
    void aDayIsADateAndNoNumber() {
        sheet.createRow(0).createCell(0).setCellValue(LocalDate.of(2020, 9, 1));
        sheet.getRow(0).getCell(0).setCellStyle(format("yyyy\"年\"m\"月\""));

        assertThat(cells(grid(document(written(), FileKind.XLS))))
                .extracting(Cell::type, Cell::text)
                .containsExactly(tuple(Cell.Type.DATE, "2020-09"));
    }

    @Test
    void boldTypeIndentsAndHiddenColumnsAndRowsAreKnown() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setIndention((short) 2);
        sheet.createRow(0).createCell(0).setCellValue(new HSSFRichTextString("小学"));
        sheet.getRow(0).getCell(0).setCellStyle(style);
        sheet.getRow(0).createCell(1).setCellValue(5);
        sheet.setColumnHidden(1, true);
        sheet.getRow(0).setZeroHeight(true);

        Grid grid = grid(document(written(), FileKind.XLS));

        assertThat(cells(grid))
                .extracting(Cell::style)
                .containsExactly(new Cell.Style(true, 2, false, false), new Cell.Style(false, 0, false, true));
        assertThat(grid.rows()).allMatch(Grid.Row::hidden);
    }

    @Test
    void formulasHaveTheirStoredResultsOfEverySort() {
        sheet.createRow(0).createCell(0).setCellFormula("1+1");
        sheet.getRow(0).createCell(1).setCellFormula("\"小\"&\"学\"");
        sheet.getRow(0).createCell(2).setCellFormula("1>2");
        sheet.getRow(0).createCell(3).setCellFormula("1/0");
        sheet.createRow(1).createCell(0).setCellFormula("\"初\"&\"中\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(written(grid(document(written(), FileKind.XLS))))
                .containsExactly("A1 2", "B1 小学", "C1 FALSE", "D1 #DIV/0!", "A2 初中");
    }

    @Test
    void aSheetSavedBeforeItWasCalculatedHasUncalculatedFormulas() {
        sheet.createRow(0).createCell(0).setCellFormula("2+2");
        sheet.setForceFormulaRecalculation(true);

        Read read = read(written(), FileKind.XLS);

        assertThat(cells(grid(read.document()))).extracting(Cell::type).containsExactly(Cell.Type.UNCALCULATED);
        assertThat(rules(read)).containsExactly("reading.uncalculated");
    }

    @Test
    void hiddenSheetsAreReadAndNoted() {
        sheet.createRow(0).createCell(0).setCellValue("表一");
        workbook.createSheet("旧表").createRow(0).createCell(0).setCellValue("表二");
        workbook.setSheetHidden(1, true);

        Read read = read(written(), FileKind.XLS);

        assertThat(read.document().grids()).extracting(Grid::sheet).containsExactly("基本情况", "旧表");
        assertThat(rules(read)).containsExactly("reading.hidden_sheet");
    }

    @Test
    void aLargeSheetIsReadAgainWithEachWalk() {
        for (int row = 0; row < 12_000; row++) {
            sheet.createRow(row);
            for (int column = 0; column < 10; column++) {
                sheet.getRow(row).createCell(column).setCellValue(row * 10 + column);
            }
        }

        Grid grid = grid(document(written(), FileKind.XLS));

        assertThat(cells(grid)).hasSize(120_000);
        assertThat(cells(grid).get(119_999).text()).isEqualTo("119999");
    }

    @Test
    void aPasswordIsSaidSoButTheOneThatEverybodyKnowsIsNone() {
        sheet.createRow(0).createCell(0).setCellValue("小学");
        sheet.createRow(40).createCell(0).setCellValue(5.25);

        assertThat(refusal(enciphered("1234"), FileKind.XLS)).isEqualTo("reading.encrypted");
        assertThat(written(grid(document(enciphered(Decryptor.DEFAULT_PASSWORD), FileKind.XLS))))
                .containsExactly("A1 小学", "A41 5.25");
    }

    @Test
    void aFileThatEndsWithinItsLastSectorIsReadAndOneCutShortIsDamaged() {
        byte[] whole = submission("table.xls");

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 3), FileKind.XLS))
                .isEqualTo("reading.damaged");
        assertThat(document(Arrays.copyOf(whole, whole.length - 100), FileKind.XLS)
                        .parts())
                .isNotEmpty();
    }

    @Test
    void aDamagedWorkbookIsNeverASystemFailure() {
        byte[] whole = submission("table.xls");
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            for (int fault = 0; fault < 6; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Read read = read(damaged, FileKind.XLS);

            assertThat(read.document() != null || !read.findings().isEmpty()).isTrue();
        }
    }

    private static List<BigDecimal> numbers(Grid grid) {
        return cells(grid).stream().map(Cell::number).toList();
    }

    private CellStyle format(String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private byte[] enciphered(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return written();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private byte[] written() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
