package org.edustat.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Verdict;
import org.edustat.reporting.sheet.SheetModel;
import org.edustat.reporting.sheet.WorkbookModel;
import org.edustat.reporting.xlsx.WorkbookWriter;

/** Writes the workbook that managers open in the morning. */
public final class Reporting {

    private final Catalogue catalogue;
    private final WorkbookWriter writer = new WorkbookWriter();

    public Reporting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The years that have a workbook: those of figures and of lists of schools, and those in which a paper's target is
     * due.
     */
    public SortedSet<Integer> years(List<Figure> figures, List<SchoolSum> schools, List<Verdict> verdicts) {
        IntStream ofSchools =
                schools.stream().mapToInt(sum -> sum.key().period().workbookYear());
        IntStream ofFigures =
                figures.stream().mapToInt(figure -> figure.key().period().workbookYear());
        IntStream ofTargets = verdicts.stream()
                .filter(verdict -> verdict.citation() == null)
                .mapToInt(verdict -> verdict.target().key().period().workbookYear());
        return Stream.of(ofFigures, ofSchools, ofTargets)
                .flatMap(IntStream::boxed)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /**
     * Writes the workbook of one year into the folder of that year. The same report gives the same bytes.
     *
     * @param folder the root of the reports; the year's folder is made in it
     * @return the workbook, as in {@code 2020/教育统计汇总-2020.xlsx}
     */
    public Path write(YearReport report, Path folder) {
        Path workbook = folder.resolve(Integer.toString(report.year()))
                .resolve(report.language().text("reporting.file", Integer.toString(report.year())));
        try {
            Files.createDirectories(workbook.getParent());
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(workbook))) {
                writer.write(model(report), file);
            }
            return workbook;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(workbook), unwritable);
        }
    }

    /**
     * Writes what a district gets back into {@code returned/} of the folder: its own workbooks with the doubtful cells
     * coloured and annotated, and a letter of one page. The originals are only read.
     */
    public void giveBack(ReturnPack pack, Path folder) {
        new Returns(pack, folder).write();
    }

    /** The workbook before it is a file. */
    WorkbookModel model(YearReport report) {
        YearReport ofTheYear = YearSelection.of(report);
        Words words = new Words(
                report.language(), catalogue.indicators(), new RegionNames(catalogue.regions(), report.year()));
        Layout layout = Layout.of(ofTheYear.figures(), catalogue.indicators());
        return new WorkbookModel(
                words.text("workbook.title", Integer.toString(report.year())),
                words.text("workbook.author"),
                report.businessDate(),
                sheets(ofTheYear, layout, new Disputes(ofTheYear.findings()), words));
    }

    private static List<SheetModel> sheets(YearReport report, Layout layout, Disputes disputes, Words words) {
        List<SheetModel> sheets = new ArrayList<>();
        sheets.add(new OverviewSheet(report, disputes, words).sheet());
        sheets.add(new IndicatorsSheet(layout, disputes, words).sheet());
        if (!report.totals().isEmpty()) {
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
        sheets.add(new SourcesSheet(layout, disputes, words).sheet());
        return sheets;
    }
}
