package org.edustat.reporting;

import java.util.List;
import java.util.stream.IntStream;

import org.edustat.concept.CellAddress;
import org.edustat.concept.CellRange;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.ChartModel;
import org.edustat.reporting.sheet.Role;

/** The part of 总览 that has a row for each place, and the chart that is drawn from it. */
final class StandingTable {

    /** More bars than these cannot be told apart. */
    private static final int MOST_BARS = 15;

    private static final List<VerdictGroup> STATUSES = List.of(VerdictGroup.values());
    private static final int FIGURES = 1;
    private static final int VERDICTS = 2;

    private final List<Standing> standings;
    private final Disputes disputes;
    private final Words words;
    private int firstRow;

    StandingTable(List<Standing> standings, Disputes disputes, Words words) {
        this.disputes = disputes;
        this.standings = standings;
        this.words = words;
    }

    void put(SheetCanvas canvas, int top) {
        canvas.put(top, 0, OverviewSheet.LAST_COLUMN, CellModel.words(Role.SECTION, words.text("overview.places")));
        List<String> headers =
                List.of("region", "figures", "met", "missed", "not_due", "no_data", "disputed", "unknown");
        for (int column = 0; column < headers.size(); column++) {
            canvas.header(top + 1, column, words.text("overview." + headers.get(column)));
        }
        firstRow = top + 2;
        for (int i = 0; i < standings.size(); i++) {
            put(canvas, firstRow + i, standings.get(i));
        }
    }

    private void put(SheetCanvas canvas, int row, Standing standing) {
        canvas.put(row, 0, CellModel.words(Role.TEXT, words.region(standing.code())));
        canvas.put(row, FIGURES, CellModel.count(Role.NUMBER, standing.figures().size()));
        for (int i = 0; i < STATUSES.size(); i++) {
            canvas.put(row, VERDICTS + i, CellModel.count(Role.NUMBER, standing.count(STATUSES.get(i))));
        }
        canvas.put(row, VERDICTS + STATUSES.size(), CellModel.count(Role.NUMBER, standing.disputed(disputes)));
        canvas.put(
                row,
                VERDICTS + STATUSES.size() + 1,
                CellModel.count(Role.NUMBER, standing.unknown().size()));
    }

    String chartTitle() {
        return words.text(promised() ? "overview.chart_targets" : "overview.chart_figures");
    }

    /** The chart over the given rows, from column A on; none where there is nothing to draw. */
    List<ChartModel> chart(int top, int bottom, int lastColumn) {
        if (standings.isEmpty()) {
            return List.of();
        }
        List<ChartModel.Series> series = promised()
                ? IntStream.range(0, STATUSES.size()).mapToObj(this::verdicts).toList()
                : List.of(new ChartModel.Series(words.text("overview.figures"), column(FIGURES), Role.OPEN));
        CellRange area = new CellRange(new CellAddress(top, 0), new CellAddress(bottom, lastColumn));
        return List.of(new ChartModel(
                ChartModel.Kind.STACKED_BARS,
                chartTitle(),
                words.text("overview.chart_places", chartTitle(), Integer.toString(bars())),
                area,
                column(0),
                series));
    }

    private ChartModel.Series verdicts(int i) {
        VerdictGroup status = STATUSES.get(i);
        return new ChartModel.Series(words.coded("verdict", status), column(VERDICTS + i), VerdictLook.role(status));
    }

    private CellRange column(int column) {
        int last = firstRow + Math.min(MOST_BARS, bars()) - 1;
        return new CellRange(new CellAddress(firstRow, column), new CellAddress(last, column));
    }

    /** A place without targets has no bar among those that have some. */
    private int bars() {
        return promised()
                ? Math.toIntExact(standings.stream()
                        .filter(standing -> !standing.verdicts().isEmpty())
                        .count())
                : standings.size();
    }

    private boolean promised() {
        return standings.stream().anyMatch(standing -> !standing.verdicts().isEmpty());
    }
}
