package org.edustat.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.edustat.concept.Amount;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Figure;
import org.edustat.concept.Genre;
import org.edustat.concept.Key;
import org.edustat.concept.Messages;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Source;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** The workbook of many counties: its long sheets are written row by row. */
class ManyFiguresTest {

    private static final int INDICATORS = 20;
    private static final List<String> STAGES = List.of("preschool", "primary", "lower_secondary");

    @TempDir
    Path folder;

    @Test
    void eachOfSixThousandFiguresHasItsRowAndItsWayBack() throws Exception {
        Path workbook = new Reporting(SampleReport.catalogue()).write(report(100), folder);

        assertThat(count(workbook, 10, "<row ")).isEqualTo(6_003);
        assertThat(count(workbook, 10, "<hyperlink ")).isEqualTo(12_000);
        assertThat(count(workbook, 3, "<hyperlink ")).isEqualTo(6_000);
    }

    private static int count(Path workbook, int sheet, String element) throws Exception {
        try (OPCPackage opened = OPCPackage.open(workbook.toFile())) {
            var sheets = new XSSFReader(opened).getSheetsData();
            String text = "";
            for (int i = 0; i < sheet; i++) {
                text = new String(sheets.next().readAllBytes(), StandardCharsets.UTF_8);
            }
            return (text.length() - text.replace(element, "").length()) / element.length();
        }
    }

    /** Sixty figures of each of so many places. */
    static YearReport report(int places) {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                for (String stage : STAGES) {
                    figures.add(figure(place, indicator, stage));
                }
            }
        }
        return new YearReport(
                2020,
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                SampleReport.NIGHT,
                Messages.chinese());
    }

    private static Figure figure(int place, int indicator, String stage) {
        String region = Integer.toString(410_000 + place);
        Key key = Key.parse("%s/indicator_%02d/2020;stage=%s".formatted(region, indicator, stage));
        String path = "%s/2020/%s年度教育事业统计表.xlsx".formatted(region, region);
        String value = Integer.toString(1000 + place * 7 + indicator);
        Origin origin = new Origin.InGrid(
                "基本情况",
                0,
                new CellAddress(indicator, STAGES.indexOf(stage)),
                value,
                "合计 | 指标%d | %s".formatted(indicator, stage),
                List.of(),
                List.of());
        Amount amount = new Amount(new BigDecimal(value), null, Unit.PERSON, Qualifier.EXACT);
        Source source = new Source(1, path, Genre.FORM, null, SampleReport.NIGHT, origin);
        return new Figure(key, new Observation(key, amount, source), List.of());
    }
}
