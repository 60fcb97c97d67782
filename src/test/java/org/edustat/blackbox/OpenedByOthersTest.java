package org.edustat.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
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
        assumeTrue(
                says("/usr/bin/python3", "-c", "import openpyxl") == 0,
                "skipped: there is no openpyxl (Debian: apt install python3-openpyxl)");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", SCRIPT.toString()));
        reports(".xlsx").forEach(workbook -> command.add(workbook.toString()));

        assertThat(says(command.toArray(String[]::new)))
                .as("what the script found")
                .isZero();
    }

    @Test
    void libreOfficeConvertsEachWorkbookWithAllItsSheets() throws Exception {
        assumeTrue(hasLibreOffice(), "skipped: there is no soffice (Debian: apt install libreoffice-calc)");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                folder.resolve("csv").toString()));
        Path workbook = night.resolve("2021/教育统计汇总-2021.xlsx");
        command.add(workbook.toString());
        assertThat(says(command.toArray(String[]::new))).isZero();

        try (Stream<Path> sheets = Files.list(folder.resolve("csv"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString()))
                    .contains("教育统计汇总-2021-总览.csv", "教育统计汇总-2021-学生.csv", "教育统计汇总-2021-来源.csv");
        }
        assertThat(Files.readString(folder.resolve("csv/教育统计汇总-2021-学生.csv"))).contains("55333", "-7.188983%");
    }

    @Test
    void theBriefingHasTwoPagesAtMost() throws Exception {
        assumeTrue(hasLibreOffice(), "skipped: there is no soffice (Debian: apt install libreoffice-writer)");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        reports(".docx").forEach(briefing -> command.add(briefing.toString()));
        assertThat(says(command.toArray(String[]::new))).isZero();

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

    private static boolean hasLibreOffice() throws Exception {
        return says("sh", "-c", "command -v soffice") == 0;
    }

    private static int says(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
