package org.edustat.reporting.returned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.CellAddress;
import org.edustat.concept.FileKind;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedWorkbookTest {

    private static final String SHEET = "在校生 & 教师";

    @TempDir
    private Path folder;

    @Test
    void aDoubtfulCellIsColouredAndAnnotatedAndElseAsItWas() throws IOException {
        try (XSSFWorkbook marked = marked(plain(), mark("B2", Mark.Tone.DOUBTFUL, "比上年 <多> & \"高\""))) {
            XSSFCell cell = cell(marked, "B2");
            assertThat(colour(cell)).isEqualTo("FFFFEB9C");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.00%");
            assertThat(cell.getNumericCellValue()).isEqualTo(0.5);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("比上年 <多> & \"高\"");
            assertThat(cell(marked, "A2").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell(marked, "A2").getCellComment()).isNull();
        }
    }

    @Test
    void ofSeveralRemarksTheGravestColoursAndAllAreSaid() throws IOException {
        try (XSSFWorkbook marked = marked(
                plain(),
                mark("B2", Mark.Tone.SETTLED, "已改"),
                mark("B2", Mark.Tone.WRONG, "超过总数"),
                mark("A2", Mark.Tone.WRONG, "空白"))) {
            assertThat(colour(cell(marked, "B2"))).isEqualTo("FFFFC7CE");
            assertThat(cell(marked, "B2").getCellComment().getString().getString())
                    .isEqualTo("已改\n超过总数");
            assertThat(colour(cell(marked, "A2"))).isEqualTo("FFFFC7CE");
        }
    }

    @Test
    void aNoteOfTheDistrictStandsBehindOurs() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            var own = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            own.setString(workbook.getCreationHelper().createRichTextString("含教学点"));
            sheet.getRow(1).getCell(1).setCellComment(own);
            try (XSSFWorkbook marked = marked(kept(workbook), mark("B2", Mark.Tone.DOUBTFUL, "过高"))) {
                assertThat(cell(marked, "B2").getCellComment().getString().getString())
                        .isEqualTo("过高\n——\n含教学点");
            }
        }
    }

    @Test
    void aCellThatIsNotInTheFileIsMadeForItsNote() throws IOException {
        try (XSSFWorkbook marked = marked(plain(), mark("D9", Mark.Tone.WRONG, "应填"))) {
            assertThat(cell(marked, "D9").getCellComment().getString().getString())
                    .isEqualTo("应填");
        }
    }

    @Test
    void theSameMarksGiveTheSameBytes() throws IOException {
        Path original = plain();
        Mark mark = mark("B2", Mark.Tone.WRONG, "超过总数");
        MarkedWorkbook.write(FileKind.XLSX, original, List.of(mark), folder.resolve("first.xlsx"));
        MarkedWorkbook.write(FileKind.XLSX, original, List.of(mark), folder.resolve("second.xlsx"));
        assertThat(folder.resolve("first.xlsx")).hasSameBinaryContentAs(folder.resolve("second.xlsx"));
    }

    @Test
    void whatIsNoWorkbookGivesNoCopy() throws IOException {
        Path original = Files.writeString(folder.resolve("no.xls"), "no workbook");
        Path copy = folder.resolve("copy.xls");
        assertThat(MarkedWorkbook.write(FileKind.XLS, original, List.of(mark("A1", Mark.Tone.WRONG, "x")), copy))
                .isFalse();
        assertThat(copy).doesNotExist();
    }

    private static Mark mark(String cell, Mark.Tone tone, String text) {
        return new Mark(SHEET, CellAddress.parse(cell), tone, text);
    }

    private Path plain() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            return kept(workbook);
        }
    }

    /** In A1 stands what looks like the tag of another cell. */
    private static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("说明");
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue("<c r=\"B2\" s=\"7\">");
        XSSFCellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        sheet.createRow(1).createCell(0).setCellValue("比例");
        Cell value = sheet.getRow(1).createCell(1);
        value.setCellValue(0.5);
        value.setCellStyle(percent);
        return workbook;
    }

    private Path kept(XSSFWorkbook workbook) throws IOException {
        Path original = folder.resolve("original.xlsx");
        try (OutputStream file = Files.newOutputStream(original)) {
            workbook.write(file);
        }
        return original;
    }

    private XSSFWorkbook marked(Path original, Mark... marks) throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        assertThat(MarkedWorkbook.write(FileKind.XLSX, original, List.of(marks), copy))
                .isTrue();
        try (InputStream file = Files.newInputStream(copy)) {
            return new XSSFWorkbook(file);
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet(SHEET).getRow(place.getRow()).getCell(place.getCol());
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }
}
