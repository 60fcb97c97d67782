package org.edustat.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Figure;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Verdict;
import org.edustat.reporting.docx.PaperWriter;
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
     * The places that have a workbook of their own, by what is known of a year.
     *
     * @param kind which places
     */
    public List<Scope> scopes(YearReport report, Scope.Kind kind) {
        return ScopeSelection.scopes(YearSelection.of(report), catalogue.regions(), kind);
    }

    /**
     * Writes the workbook of one year into the folder of that year. The same report gives the same bytes.
     *
     * @param folder the root of the reports; the year's folder is made in it
     * @return the workbook, as in {@code 2020/教育统计汇总-2020.xlsx}, for a place as in {@code 2020/分地区/410600-鹤壁市.xlsx}
     */
    public Path write(YearReport report, Path folder) {
        return written(files(report).workbook(folder), file -> writer.write(model(report), file));
    }

    /** Writes the two pages about a year, as in {@code 2020/教育统计简报-2020.docx}. */
    public Path brief(YearReport report, Path folder) {
        Selected selected = selected(report);
        return written(
                files(report).ofYear(folder, "reporting.file.briefing"),
                file -> new PaperWriter(new Briefing(selected.report(), selected.disputes(), selected.words()).paper())
                        .write(file));
    }

    /** Writes the page on which each figure of a year is followed to its paper, as in {@code 2020/溯源-2020.html}. */
    public Path giveEvidence(YearReport report, Path folder) {
        Selected selected = selected(report);
        Layout layout = Layout.of(selected.report(), selected.words());
        return written(
                files(report).ofYear(folder, "reporting.file.evidence"),
                file -> new EvidencePage(
                                selected.report(), layout, selected.sight(), selected.disputes(), selected.words())
                        .write(file));
    }

    /** Writes the data of a year, as in {@code 2020/数据包/datapackage.json}. */
    public Path pack(YearReport report, Path folder) {
        Selected selected = selected(report);
        Path place = files(report).ofYear(folder, "reporting.file.package");
        try {
            Packing.of(selected.report(), selected.sight(), selected.words()).write(place);
            return place;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(place), unwritable);
        }
    }

    private ReportFiles files(YearReport report) {
        return new ReportFiles(report, new RegionNames(catalogue.regions(), report.year()));
    }

    /** What a report holds of its year and its place, and the words for it. */
    private record Selected(YearReport report, Disputes disputes, Words words) {

        Sight sight() {
            return new Sight(report, disputes, words);
        }
    }

    private Selected selected(YearReport report) {
        YearReport ofTheYear = ScopeSelection.of(YearSelection.of(report), catalogue.regions());
        Words words = new Words(
                report.language(), catalogue.indicators(), new RegionNames(catalogue.regions(), report.year()));
        return new Selected(ofTheYear, new Disputes(ofTheYear.findings()), words);
    }

    private interface Content {

        void write(OutputStream file) throws IOException;
    }

    private static Path written(Path place, Content content) {
        try {
            Files.createDirectories(place.getParent());
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(place))) {
                content.write(file);
            }
            return place;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("%s cannot be written".formatted(place), unwritable);
        }
    }

    /**
     * Writes what a district gets back into {@code returned/} of the folder: its own workbooks with the doubtful cells
     * coloured and annotated, and a letter of one page. The originals are only read.
     *
     * @return the folder of the district, as in {@code returned/410622-淇县}
     */
    public Path giveBack(ReturnPack pack, Path folder) {
        return new Returns(pack, folder).write();
    }

    /** The workbook before it is a file. */
    WorkbookModel model(YearReport report) {
        Selected selected = selected(report);
        Words words = selected.words();
        Layout layout = Layout.of(selected.report(), words);
        return new WorkbookModel(
                words.text("workbook.title", Integer.toString(report.year())),
                words.text("workbook.author"),
                report.businessDate(),
                new Sheets(selected.report(), layout, selected.disputes(), catalogue.directions(), words).all());
    }
}
