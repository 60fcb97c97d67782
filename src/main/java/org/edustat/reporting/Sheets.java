package org.edustat.reporting;

import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Directions;
import org.edustat.reporting.sheet.SheetModel;

/** The sheets of a yearly workbook, in the order in which they lie. */
record Sheets(YearReport report, Layout layout, Disputes disputes, Directions directions, Words words) {

    List<SheetModel> all() {
        Sight sight = new Sight(report, disputes, words);
        List<SheetModel> sheets = new ArrayList<>();
        sheets.add(overview(sight));
        layout.themes().forEach(theme -> sheets.add(new ThemeSheet(theme, layout, sight, words).sheet()));
        if (report.totals().stream().anyMatch(TotalsSheet::telling)) {
            sheets.add(new TotalsSheet(report.totals(), words).sheet());
        }
        if (!report.schools().isEmpty()) {
            sheets.add(new SchoolsSheet(report.schools(), words).sheet());
        }
        sheets.add(new TargetsSheet(report.verdicts(), layout, words).sheet());
        if (!report.assessed().promises().isEmpty()) {
            sheets.add(new PromisesSheet(report.assessed().promises(), words).sheet());
        }
        if (!report.assessed().counties().isEmpty()) {
            sheets.add(new CountiesSheet(report.assessed().counties(), words).sheet());
        }
        sheets.add(new QualitySheet(report, layout, disputes, words).sheet());
        sheets.add(new DisputesSheet(layout, disputes, words).sheet());
        sheets.add(new SubmissionsSheet(report, words).sheet());
        sheets.add(new RevisionsSheet(report, layout, words).sheet());
        sheets.add(new CodebookSheet(report, words).sheet());
        sheets.add(new SourcesSheet(layout, sight, disputes, words).sheet());
        sheets.add(0, new CoverSheet(report, sheets, words).sheet());
        return sheets;
    }

    private SheetModel overview(Sight sight) {
        HeadlineTable headlines =
                new HeadlineTable(new Headlines(report, words).list(), layout, sight, directions, words);
        return new OverviewSheet(report, disputes, headlines, words).sheet();
    }
}
