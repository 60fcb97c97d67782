package org.edustat.reporting;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Verdict;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.SheetModel;

/** 总览: the year on one page, with the way to everything behind it. */
final class OverviewSheet {

    static final int LAST_COLUMN = 7;
    private static final List<Integer> WIDTHS = List.of(20, 13, 13, 13, 13, 13, 15, 13);
    private static final int CARDS = 3;
    private static final int HEADLINES = 6;
    private static final int PANEL_ROWS = 13;
    private static final int CHART_ROWS = 10;
    private static final int SIDE = 6;

    private final YearReport report;
    private final List<Verdict> promised;
    private final Disputes disputes;
    private final Words words;
    private final List<Standing> standings;
    private final SheetCanvas canvas = new SheetCanvas();

    private final HeadlineTable headlines;

    OverviewSheet(YearReport report, Disputes disputes, HeadlineTable headlines, Words words) {
        this.headlines = headlines;
        this.disputes = disputes;
        this.report = report;
        this.promised = report.promised();
        this.words = words;
        this.standings = Standing.of(report);
    }

    SheetModel sheet() {
        String year = Integer.toString(report.year());
        canvas.put(0, 0, CellModel.words(Role.TITLE, words.text("workbook.title", year)));
        canvas.put(
                1,
                0,
                LAST_COLUMN,
                CellModel.words(
                        Role.SUBTITLE,
                        words.text(
                                "overview.note", report.businessDate().toString(), words.scopeName(report.scope()))));
        cards();
        int panel = headlines.put(canvas, HEADLINES);
        outcomes(panel);
        findings(panel + Outcome.values().length + 2);
        int chart = panel + PANEL_ROWS + 1;
        int regions = new MissedTargets(promised, words).put(canvas, chart + CHART_ROWS + 1);
        StandingTable table = new StandingTable(standings, disputes, words);
        table.put(canvas, regions);
        section(panel, 0, LAST_COLUMN - 3, table.chartTitle());
        return new SheetModel(
                        words.text("overview.sheet"),
                        WIDTHS,
                        SheetModel.Frozen.NOTHING,
                        canvas.rows(),
                        canvas.merges(),
                        null)
                .drawn(Stream.concat(
                                table.chart(panel + 1, panel + PANEL_ROWS - 1, LAST_COLUMN - 3).stream(),
                                headlines.chart(HEADLINES, wide(chart)).stream())
                        .toList());
    }

    private static CellRange wide(int row) {
        return new CellRange(new CellAddress(row, 0), new CellAddress(row + CHART_ROWS - 1, LAST_COLUMN));
    }

    private void cards() {
        long regions = report.figures().stream()
                .map(figure -> figure.key().region())
                .distinct()
                .count();
        long indicators = report.figures().stream()
                .map(figure -> figure.key().indicator())
                .distinct()
                .count();
        card(0, "figures", report.figures().size(), "sources");
        card(1, "regions", regions, "sources");
        card(2, "indicators", indicators, "codebook");
        card(3, "met", count(VerdictGroup.MET), "targets");
        card(4, "missed", count(VerdictGroup.MISSED), "targets");
        card(5, "disputed", report.figures().stream().filter(disputes::disputed).count(), "disputes");
        card(
                6,
                "unknown",
                report.findings().stream()
                        .filter(finding -> UnknownDigits.of(finding).isPresent())
                        .count(),
                "quality");
        card(7, "set_aside", count(Outcome.QUARANTINED) + count(Outcome.REJECTED), "submissions");
    }

    private void card(int column, String key, long number, String sheet) {
        canvas.header(CARDS, column, words.text("overview." + key));
        canvas.put(
                CARDS + 1,
                column,
                CellModel.count(Role.HEADLINE, number).linkedTo(Links.toTop(words.text(sheet + ".sheet"))));
    }

    private void outcomes(int row) {
        section(row, SIDE, LAST_COLUMN, words.text("overview.submissions"));
        for (Outcome outcome : Outcome.values()) {
            row++;
            canvas.put(row, SIDE, CellModel.words(Role.TEXT, words.coded("outcome", outcome)));
            canvas.put(row, LAST_COLUMN, CellModel.count(Role.NUMBER, count(outcome)));
        }
    }

    private void findings(int row) {
        section(row, SIDE, LAST_COLUMN, words.text("overview.findings"));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            row++;
            canvas.put(row, SIDE, CellModel.words(FindingMatters.role(severity), words.coded("severity", severity)));
            canvas.put(row, LAST_COLUMN, CellModel.count(Role.NUMBER, count(severity)));
        }
    }

    private void section(int row, int column, int lastColumn, String text) {
        canvas.put(row, column, lastColumn, CellModel.words(Role.SECTION, text));
    }

    private long count(VerdictGroup group) {
        return promised.stream().filter(group::holds).count();
    }

    private long count(Outcome outcome) {
        return report.submissions().stream()
                .filter(submission -> submission.outcome() == outcome)
                .count();
    }

    private long count(Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
