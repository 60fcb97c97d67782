package org.edustat.blackbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.EdustatApplication;
import org.edustat.operations.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** Each number of the yearly workbooks stands in a paper, at the place and in the words that the workbook names. */
class TraceabilityTest {

    private static final Path INPUT = Path.of("input");

    @TempDir
    static Path night;

    @TempDir
    Path folder;

    @BeforeAll
    static void theNightOverTheSamples() {
        int exit = Program.execute(
                EdustatApplication.class,
                "run",
                "--input",
                INPUT.toString(),
                "--output",
                night.toString(),
                "--date",
                "2022-12-31");
        assertThat(exit).isZero();
    }

    @Test
    void everyFigureAndEveryTargetStandsWhereTheWorkbookSays() throws IOException {
        Traces traces = new Traces(INPUT);
        for (Path workbook : workbooks()) {
            traces.follow(workbook);
        }

        assertThat(traces.complaints()).isEmpty();
        assertThat(traces.followed()).isGreaterThan(700);
    }

    @Test
    void aFigureThatNobodyWroteIsNoticed() throws IOException {
        Path altered = altered(workbook -> {
            var figure = workbook.getSheet("学校与学位").getRow(3).getCell(6);
            figure.setCellValue(figure.getNumericCellValue() + 1);
        });

        assertThat(new Traces(INPUT).follow(altered).complaints())
                .singleElement()
                .asString()
                .startsWith("学校与学位!G4 is ");
    }

    @Test
    void aTargetThatNobodySetIsNoticed() throws IOException {
        Path altered = altered(
                workbook -> workbook.getSheet("目标达成").getRow(3).getCell(6).setCellValue(12345));

        assertThat(new Traces(INPUT).follow(altered).complaints()).hasSize(1);
    }

    @Test
    void aPlaceBesideTheNumberIsNoticed() throws IOException {
        Path altered = altered(workbook -> {
            var sources = workbook.getSheet("来源");
            sources.forEach(row -> {
                if (row.getCell(10) != null
                        && row.getCell(10).getStringCellValue().equals("B3")) {
                    row.getCell(10).setBlank();
                    row.getCell(10).setCellValue("B4");
                }
            });
        });

        assertThat(new Traces(INPUT).follow(altered).complaints()).isNotEmpty();
    }

    @Test
    void aPaperThatSaysSomethingElseIsNoticed() throws IOException {
        Path inbox = folder.resolve("inbox");
        try (Stream<Path> files = Files.walk(INPUT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(INPUT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path paper = inbox.resolve("江山市2020年教育工作小结.txt");
        Files.writeString(paper, Files.readString(paper).replace("1560", "1561"), StandardCharsets.UTF_8);

        Traces traces = new Traces(inbox);
        for (Path workbook : workbooks()) {
            traces.follow(workbook);
        }

        assertThat(traces.complaints()).anyMatch(complaint -> complaint.contains("1561"));
    }

    private Path altered(Consumer<XSSFWorkbook> change) throws IOException {
        Path of2020 = workbooks().stream()
                .filter(path -> path.getParent().endsWith("2020"))
                .findFirst()
                .orElseThrow();
        Path copy = folder.resolve("altered.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(of2020));
                OutputStream out = Files.newOutputStream(copy)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return copy;
    }

    private static List<Path> workbooks() {
        try (Stream<Path> files = Files.walk(night, 2)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
