package org.edustat.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.CellAddress;
import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** The copies that a district gets back. */
class ReturnsTest {

    @TempDir
    Path folder;

    @Test
    void twoPapersOfOneNameAreTwoCopies() throws IOException {
        List<ReturnedPaper> papers = List.of(
                paper("2020/报表.xlsx", 150), paper("410621-浚县/2020/报表.xlsx", 160), paper("410621/2020/报表.xlsx", 170));
        Path written = new Returns(
                        new ReturnPack("410621", "浚县", papers, SampleReport.NIGHT, Messages.chinese()),
                        folder.resolve("output"))
                .write();

        assertThat(value(written.resolve("2020/报表（批注）.xlsx"))).isEqualTo(150);
        assertThat(value(written.resolve("2020/报表（批注）（2）.xlsx"))).isEqualTo(160);
        assertThat(value(written.resolve("2020/报表（批注）（3）.xlsx"))).isEqualTo(170);
    }

    private static double value(Path workbook) throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return copy.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue();
        }
    }

    private ReturnedPaper paper(String path, double value) throws IOException {
        Path original = folder.resolve(value + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(original)) {
            workbook.createSheet("基本情况").createRow(0).createCell(0).setCellValue(value);
            workbook.write(file);
        }
        Origin origin = new Origin.InGrid("基本情况", 0, CellAddress.parse("A1"), "", "", List.of(), List.of());
        Finding doubt = new Finding("sample.total_differs", Severity.ERROR, path, origin, null, List.of("1", "2"));
        Submission submission = new Submission(
                1, path, "ab".repeat(32), 4096, FileKind.XLSX, SampleReport.NIGHT, Outcome.ACCEPTED, null);
        return new ReturnedPaper(submission, original, List.of(doubt), List.of(), List.of());
    }
}
