package org.edustat.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Source;
import org.edustat.concept.Total;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class ReportingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/reporting");
    private static final List<String> SHEETS = List.of(
            "封面与说明", "总览", "学校与学位", "学生", "教师", "学前", "经费", "课后服务与双减", "目标达成", "数据质量", "数据矛盾", "报送情况", "修订说明", "口径说明",
            "来源");

    private final Reporting reporting = new Reporting(SampleReport.catalogue());

    @TempDir
    Path folder;

    @Test
    void theWorkbookSaysWhatTheGoldenFilesSay() throws IOException {
        Map<String, String> sheets = WorkbookDump.of(write());

        assertThat(sheets.keySet()).containsExactlyElementsOf(SHEETS);
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Path golden = GOLDEN.resolve(sheet.getKey() + ".tsv");
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, sheet.getValue());
            }
            assertThat(sheet.getValue()).as(sheet.getKey()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void theFileStandsInTheFolderOfItsYear() {
        assertThat(folder.relativize(write())).isEqualTo(Path.of("2020", "教育统计汇总-2020.xlsx"));
    }

    @Test
    void twoWritesGiveTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(write());
        byte[] again = Files.readAllBytes(write());

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aMachineOfAnotherCountryWritesTheSameBytes() throws IOException {
        byte[] here = Files.readAllBytes(write());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Files.readAllBytes(write())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void thePropertiesKnowTheBusinessDateAndNoClock() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
            var properties = workbook.getProperties().getCoreProperties();

            assertThat(properties.getCreated()).isEqualTo("2021-03-31T00:00:00.000Z");
            assertThat(properties.getModified()).isEqualTo("2021-03-31T00:00:00.000Z");
        }
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
            XSSFSheet sources = workbook.getSheet("来源");

            assertThat(StreamSupport.stream(sources.spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                    .filteredOn(cell -> cell.toString().startsWith("="))
                    .isNotEmpty()
                    .allSatisfy(cell -> {
                        assertThat(cell.getCellType().name()).isEqualTo("STRING");
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    });
        }
    }

    @Test
    void everyListIsFrozenFilteredAndPrintedAcrossTheWidthOfAPage() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
            for (String name : SHEETS.subList(2, SHEETS.size())) {
                XSSFSheet sheet = workbook.getSheet(name);

                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).as(name).isEqualTo("3:3");
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
            }
            assertThat(workbook).allSatisfy(this::printsOnA4);
        }
    }

    private void printsOnA4(Sheet sheet) {
        assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(sheet.getRepeatingRows() != null);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
    }

    @Test
    void everyChartIsDescribedForThoseWhoCannotSeeIt() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
            assertThat(workbook.getSheet("总览").getDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(workbook.getSheet("学生")
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .contains("鹤壁市在校生数", "2019年", "2020年", "小学");
        }
    }

    @Test
    void aDistrictFindsItsOwnRowsAmongThoseOfItsPeers() throws IOException {
        Scope district = new Scope(Scope.Kind.DISTRICTS, "410602");
        Map<String, String> sheets = WorkbookDump.of(
                reporting.write(SampleReport.of2020(Messages.chinese()).of(district), folder));

        assertThat(sheets.get("学校与学位")).contains("鹤山区", "淇滨区", "鹤壁市").doesNotContain("江山市");
        assertThat(sheets.get("封面与说明")).contains("鹤山区（与同级地区对照）");
        assertThat(sheets.get("目标达成")).doesNotContain("鹤壁市");
    }

    @Test
    void aRegionHasItsDistrictsAndNobodyElse() throws IOException {
        Scope region = new Scope(Scope.Kind.REGIONS, "410600");
        Map<String, String> sheets = WorkbookDump.of(
                reporting.write(SampleReport.of2020(Messages.chinese()).of(region), folder));

        assertThat(sheets.get("来源")).contains("鹤壁市", "鹤山区").doesNotContain("江山市");
        assertThat(sheets.get("数据质量")).doesNotContain("江山市");
    }

    @Test
    void theRowsOfTheYearsBeforeLeadToTheirSourcesToo() throws IOException {
        assertThat(WorkbookDump.of(write()).get("学生"))
                .contains("2019年\t\t146,939 → '来源'!A")
                .contains("▲ 0.2%");
    }

    @Test
    void theYearsAreThoseOfFiguresAndTargets() {
        assertThat(reporting.years(SampleReport.figures(), List.of(), SampleReport.verdicts()))
                .containsExactly(2019, 2020, 2022);
    }

    @Test
    void whatTheSchoolsOfAListAddUpToStandsSideBySideWithTheListsPlace() throws IOException {
        YearReport schools = new YearReport(
                2022,
                List.of(),
                List.of(),
                List.of(
                        sum("410622/students/2022;stage=primary", "2100", 2, 0),
                        sum("410622/teachers/2022;stage=primary", "130", 1, 1),
                        sum("410622/students/2021;stage=primary", "2000", 2, 0)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                SampleReport.NIGHT,
                Messages.chinese());

        assertThat(WorkbookDump.of(reporting.write(schools, folder)).get("学校合计"))
                .contains("在校生数", "专任教师数", "淇县", "小学", "410622-淇县/2022/学校.csv", "D5 – D6")
                .contains("2,100", "≥130")
                .doesNotContain("2,000");
        assertThat(reporting.years(List.of(), schools.schools(), List.of())).containsExactly(2021, 2022);
    }

    @Test
    void aTotalSaysWhatItCoversAndWhatIsMissing() throws IOException {
        Total total = new Total(
                Key.parse("410600/students/2022;stage=primary"),
                Total.Slot.REGION,
                new Amount(new BigDecimal("37000"), null, Unit.PERSON, Qualifier.AT_LEAST),
                List.of("410602", "410611", "410621", "410622"),
                List.of("410603"),
                null);
        YearReport totals = new YearReport(
                2022,
                List.of(),
                List.of(total),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                SampleReport.NIGHT,
                Messages.chinese());

        assertThat(WorkbookDump.of(reporting.write(totals, folder)).get("分级汇总"))
                .contains("鹤壁市", "在校生数", "小学", "≥37,000", "4/5", "山城区");
    }

    private static SchoolSum sum(String key, String value, int rows, int blank) {
        Origin first = new Origin.InGrid("", 0, new CellAddress(4, 3), "", "", List.of(), List.of());
        return new SchoolSum(
                Key.parse(key),
                new Amount(new BigDecimal(value), null, Unit.PERSON, Qualifier.EXACT),
                rows,
                blank,
                new Source(1, "410622-淇县/2022/学校.csv", Genre.FORM, null, SampleReport.NIGHT, first),
                "D6");
    }

    @Test
    void aYearOfWhichNothingIsKnownHasAWorkbookToo() throws IOException {
        YearReport empty = new YearReport(
                2018,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                SampleReport.NIGHT,
                Messages.chinese());

        assertThat(WorkbookDump.of(reporting.write(empty, folder)).get("总览")).contains("没有到期而未实现的目标");
    }

    @Test
    void englishReadersGetEnglishSheets() throws IOException {
        Path workbook = reporting.write(SampleReport.of2020(Messages.english()), folder);

        assertThat(WorkbookDump.of(workbook).keySet())
                .startsWith("Cover", "Overview", "Schools and places", "Students", "Teachers")
                .endsWith("Definitions", "Sources");
    }

    private Path write() {
        return reporting.write(SampleReport.of2020(Messages.chinese()), folder);
    }
}
