package org.edustat.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;
import org.edustat.operations.Program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The reports of the samples are opened by programs that share no line with the one that wrote them. */
class OpenedByOthersTest {

    private static final Path SCRIPT = Path.of("src/test/python/read_workbooks.py");

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setDelimiter('\t').get();

    @TempDir
    static Path night;

    @TempDir
    Path folder;

    @BeforeAll
    static void theNightOverTheSamples() {
        assertThat(Program.execute(
                        EdustatApplication.class,
                        "run",
                        "--input",
                        "input",
                        "--output",
                        night.toString(),
                        "--date",
                        "2022-12-31"))
                .isZero();
    }

    @Test
    void openpyxlReadsEachWorkbookEachLinkLeadsSomewhereAndEachChartHasData() throws Exception {
        assumeTrue(OtherPrograms.hasOpenpyxl(), "skipped: there is no openpyxl (Debian: apt install python3-openpyxl)");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", SCRIPT.toString()));
        reports(".xlsx").forEach(workbook -> command.add(workbook.toString()));

        assertThat(OtherPrograms.says(command.toArray(String[]::new)))
                .as("what the script found")
                .isZero();
    }

    @Test
    void libreOfficeConvertsTheWorkbookOfEachYearAndLosesNoCell() throws Exception {
        assumeTrue(
                OtherPrograms.hasLibreOffice(), "skipped: there is no soffice (Debian: apt install libreoffice-calc)");
        Path converted = folder.resolve("csv");
        List<Path> workbooks = reports(".xlsx").stream()
                .filter(file -> file.getFileName().toString().startsWith("教育统计汇总"))
                .toList();
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                converted.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        assertThat(OtherPrograms.says(command.toArray(String[]::new))).isZero();

        assertThat(workbooks).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : workbooks) {
            String name = file.getFileName().toString().replace(".xlsx", "");
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    nothingIsLost(sheet, converted.resolve(name + "-" + sheet.getSheetName() + ".csv"));
                }
            }
        }
    }

    private static void nothingIsLost(Sheet sheet, Path converted) throws IOException {
        try (CSVParser parser = CSVParser.parse(converted, StandardCharsets.UTF_8, TABLE)) {
            List<CSVRecord> rows = parser.getRecords();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.NUMERIC) {
                        String there = rows.get(cell.getRowIndex()).get(cell.getColumnIndex());
                        assertThat(there)
                                .as(converted.getFileName() + " " + cell.getAddress())
                                .isEqualTo(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : there)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theBriefingHasTwoPagesAtMost() throws Exception {
        assumeTrue(
                OtherPrograms.hasLibreOffice(),
                "skipped: there is no soffice (Debian: apt install libreoffice-writer)");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        reports(".docx").forEach(briefing -> command.add(briefing.toString()));
        assertThat(OtherPrograms.says(command.toArray(String[]::new))).isZero();

        try (Stream<Path> pages = Files.list(folder)) {
            for (Path printed :
                    pages.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                try (var document = Loader.loadPDF(printed.toFile())) {
                    assertThat(document.getNumberOfPages())
                            .as(printed.toString())
                            .isBetween(1, 2);
                }
            }
        }
    }

    private static List<Path> reports(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(night)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> night.relativize(file).getName(0).toString().matches("\\d{4}"))
                    .sorted()
                    .toList();
        }
    }
}
