package org.edustat.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The workbooks of 500,000 figures, 1,000 of each of 100 places in each of five years, in 512 MB, against the same
 * cells written without a style by a library that does nothing else.
 */
class WritingBenchmark {

    private static final int FIGURES = 1000;
    private static final int PLACES = 100;
    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2021, 2022);
    private static final double TIMES_AS_MUCH = 3;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void theWorkbooksAgainstTheBareCells() throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double ours = cpuSeconds("ours");
            double bare = cpuSeconds("bare");
            System.out.printf(Locale.ROOT, "CPU seconds: %.1f, bare cells %.1f, ratio %.2f%n", ours, bare, ours / bare);
            ratios.add(ours / bare);
        }
        assertThat(ratios.stream().sorted().toList().get(ROUNDS / 2)).isLessThanOrEqualTo(TIMES_AS_MUCH);
    }

    private double cpuSeconds(String which) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingBenchmark.class.getName(),
                        which,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return Double.parseDouble(said);
    }

    /** One process a measurement; making the figures is in neither, making the model of the cells in ours alone. */
    public static void main(String[] which) throws IOException {
        Reporting reporting = new Reporting(SampleReport.catalogue());
        Path folder = Path.of(which[1]);
        double seconds = 0;
        for (int year : YEARS) {
            YearReport report = report(year);
            boolean ours = which[0].equals("ours");
            List<SheetModel> sheets = ours ? List.of() : reporting.model(report).sheets();
            double before = cpu();
            if (ours) {
                reporting.write(report, folder);
            } else {
                bare(sheets, folder.resolve("bare-" + year + ".xlsx"));
            }
            seconds += cpu() - before;
        }
        System.out.println(seconds);
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void bare(List<SheetModel> sheets, Path place) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(place));
                Workbook workbook = new Workbook(file, "edustat", "1.0")) {
            for (SheetModel sheet : sheets) {
                Worksheet written = workbook.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    row(written, row, sheet.rows().get(row));
                }
                written.finish();
            }
        }
    }

    private static void row(Worksheet sheet, int number, RowModel row) {
        for (int column = 0; column < row.cells().size(); column++) {
            CellModel cell = row.cells().get(column);
            if (cell.number() != null) {
                sheet.value(number, column, cell.number());
            } else if (!cell.text().isEmpty()) {
                sheet.value(number, column, cell.text());
            }
        }
    }

    private static YearReport report(int year) {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            for (int number = 0; number < FIGURES; number++) {
                figures.add(figure(year, place, number));
            }
        }
        return new YearReport(
                year,
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

    private static Figure figure(int year, int place, int number) {
        String region = Integer.toString(410_000 + place);
        List<String> stages = List.of("preschool", "primary", "lower_secondary", "upper_secondary");
        Key key = Key.parse("%s/indicator_%03d/%d;stage=%s"
                .formatted(region, number / stages.size(), year, stages.get(number % stages.size())));
        String value = Integer.toString(1000 + place * 7 + number);
        Origin origin = new Origin.InGrid(
                "基本情况",
                0,
                new CellAddress(number / stages.size(), number % stages.size()),
                value,
                "合计 | 指标%d | 全市".formatted(number),
                List.of(),
                List.of());
        Amount amount = new Amount(new BigDecimal(value), null, Unit.PERSON, Qualifier.EXACT);
        Source source = new Source(
                1,
                "%s/%d/%s年度教育事业统计表.xlsx".formatted(region, year, region),
                Genre.FORM,
                null,
                SampleReport.NIGHT,
                origin);
        return new Figure(key, new Observation(key, amount, source), List.of());
    }
}
