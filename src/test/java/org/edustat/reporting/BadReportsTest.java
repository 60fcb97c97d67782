package org.edustat.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Amount;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Source;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Nights that no bureau wishes for. */
class BadReportsTest {

    private static final String HUGE_NAME = "=第/一\\小:学*校?😀".repeat(16) + "末";

    private final Reporting reporting = new Reporting(SampleReport.catalogue());

    @TempDir
    Path folder;

    @Test
    void aNightWithoutFiguresHasAllItsReports() throws IOException {
        everything(report(List.of(), List.of()));

        assertThat(WorkbookDump.of(workbook()).keySet()).contains("封面与说明", "总览", "来源");
    }

    @Test
    void oneRegionIsEnough() throws IOException {
        YearReport report = report(List.of(figure("410622", "", 1)), List.of());
        everything(report);

        assertThat(WorkbookDump.of(workbook()).get("总览")).contains("淇县");
        assertThat(reporting.scopes(report, Scope.Kind.REGIONS)).isEmpty();
        assertThat(reporting.scopes(report, Scope.Kind.DISTRICTS))
                .containsExactly(new Scope(Scope.Kind.DISTRICTS, "410622"));
    }

    @Test
    void threeThousandRegionsWithNamesOfTwoHundredCharactersAreShownWholly() throws IOException {
        List<Figure> figures = IntStream.range(0, 3000)
                .mapToObj(place -> figure(Integer.toString(110_000 + place), HUGE_NAME, place))
                .toList();
        everything(report(figures, List.of()));

        assertThat(rows("学生")).isGreaterThan(3000);
    }

    @Test
    void namesOfTwoHundredCharactersWithEverySignStayNames() throws IOException {
        assertThat(HUGE_NAME.length()).isGreaterThan(200);
        everything(report(List.of(figure("410622", HUGE_NAME, 7)), List.of()));

        assertThat(WorkbookDump.of(workbook()).get("学生")).contains(HUGE_NAME);
        assertThat(ReportFiles.usable("410622-" + HUGE_NAME))
                .doesNotContain("/", "\\", ":", "*", "?", "😀")
                .hasSizeLessThan(80);
    }

    @Test
    void ofAMillionFindingsTheGravestAreShownAndTheOthersCounted() throws IOException {
        List<Finding> findings = IntStream.range(0, 1_000_000)
                .mapToObj(number -> new Finding(
                        "validation.percent_out_of_range",
                        number == 999_999 ? Severity.ERROR : Severity.NOTE,
                        "410622-淇县/2020/表" + number % 1000 + ".xlsx",
                        null,
                        null,
                        List.of("1", "2", "3")))
                .toList();
        reporting.write(report(List.of(figure("410622", "", 1)), findings), folder);

        assertThat(rows("数据质量")).isEqualTo(20_004);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook()))) {
            var quality = workbook.getSheet("数据质量");
            assertThat(quality.getRow(3).getCell(0).getStringCellValue()).isEqualTo("错误");
            assertThat(quality.getRow(20_003).getCell(3).getStringCellValue()).contains("另有约 980000 条未列入");
        }
    }

    private int rows(String sheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbook()))) {
            return workbook.getSheet(sheet).getLastRowNum() + 1;
        }
    }

    private void everything(YearReport report) {
        reporting.write(report, folder);
        reporting.brief(report, folder);
        reporting.giveEvidence(report, folder);
        reporting.pack(report, folder);
    }

    private Path workbook() {
        Path workbook = folder.resolve("2020/教育统计汇总-2020.xlsx");
        assertThat(Files.exists(workbook)).isTrue();
        return workbook;
    }

    private static YearReport report(List<Figure> figures, List<Finding> findings) {
        return new YearReport(
                2020,
                figures,
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                Map.of(),
                SampleReport.NIGHT,
                Messages.chinese());
    }

    private static Figure figure(String region, String school, int value) {
        Key key = Key.parse(region + "/students/2020;stage=primary").withInstitution(school);
        Origin origin = new Origin.InText(0, 5, Integer.toString(value), "=学生 " + value + " </script><script>");
        Source source = new Source(1, "-恶意/@=表.txt", Genre.FORM, null, SampleReport.NIGHT, origin);
        Amount amount = new Amount(BigDecimal.valueOf(value), null, Unit.PERSON, Qualifier.EXACT);
        return new Figure(key, new Observation(key, amount, source), List.of());
    }
}
