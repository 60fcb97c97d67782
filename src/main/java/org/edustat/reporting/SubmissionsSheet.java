package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edustat.catalogue.PlaceCodes;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.reporting.Listing.Column;
import org.edustat.reporting.sheet.CellModel;
import org.edustat.reporting.sheet.Role;
import org.edustat.reporting.sheet.RowModel;
import org.edustat.reporting.sheet.SheetModel;

/** 报送情况: who was to send what and did not, then every file that came and what became of it. */
record SubmissionsSheet(YearReport report, Words words) {

    SheetModel sheet() {
        List<RowModel> rows = new ArrayList<>();
        report.surroundings().due().stream()
                .sorted(Comparator.comparing((Due due) -> !due.state().equals("missing"))
                        .thenComparing(Due::region)
                        .thenComparing(Due::form))
                .forEach(due -> rows.add(row(due)));
        Map<String, String> places = places();
        report.submissions().stream()
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .forEach(submission -> rows.add(row(submission, places)));
        return new Listing("submissions", 1, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.state"), 16),
                new Column(words.text("column.file"), 60),
                new Column(words.text("column.region"), 22),
                new Column(words.text("column.due"), 12),
                new Column(words.text("column.received"), 12),
                new Column(words.text("column.mend"), 50));
    }

    private RowModel row(Due due) {
        boolean missing = due.state().equals("missing");
        return RowModel.of(
                CellModel.words(missing ? Role.BAD : Role.OPEN, words.text("due." + due.state())),
                CellModel.words(
                        Role.TEXT, due.path().isEmpty() ? due.form() + " · " + words.period(due.period()) : due.path()),
                CellModel.words(Role.TEXT, words.region(due.region())),
                CellModel.words(Role.CODE, due.due().toString()),
                CellModel.words(Role.CODE, due.received()),
                CellModel.words(Role.TEXT, missing ? words.text("submissions.chase") : ""));
    }

    private RowModel row(Submission submission, Map<String, String> places) {
        return RowModel.of(
                CellModel.words(role(submission.outcome()), words.coded("outcome", submission.outcome())),
                CellModel.words(Role.TEXT, submission.path()),
                CellModel.words(Role.TEXT, places.getOrDefault(submission.path(), ofFolder(submission.path()))),
                CellModel.words(Role.CODE, ""),
                CellModel.words(Role.CODE, submission.received().toString()),
                CellModel.words(Role.TEXT, Objects.requireNonNullElse(submission.reason(), "")));
    }

    /**
     * Whose figures are taken from each paper: by name the place that stands above all others, else how many there are.
     */
    private Map<String, String> places() {
        Map<String, SortedSet<String>> codes = new HashMap<>();
        Stream.concat(report.figures().stream(), report.history().stream())
                .flatMap(figure -> Stream.concat(Stream.of(figure.chosen()), figure.rivals().stream()))
                .forEach(claim -> codes.computeIfAbsent(claim.source().path(), path -> new TreeSet<>())
                        .add(claim.key().region()));
        report.verdicts().stream()
                .filter(verdict -> verdict.citation() == null)
                .forEach(verdict -> codes.computeIfAbsent(
                                verdict.target().source().path(), path -> new TreeSet<>())
                        .add(verdict.target().key().region()));
        Map<String, String> places = new HashMap<>();
        codes.forEach((path, found) -> places.put(path, named(found)));
        return places;
    }

    /** A paper without figures is shown as that of the deepest folder that names a place. */
    private String ofFolder(String path) {
        return Stream.of(path.substring(0, path.lastIndexOf('/') + 1).split("/"))
                .flatMap(PlaceCodes::in)
                .filter(words.regions()::knows)
                .reduce((above, below) -> below)
                .map(words::region)
                .orElse("");
    }

    private String named(SortedSet<String> codes) {
        String first = codes.first();
        boolean above = codes.stream().allMatch(code -> words.regions().within(code, first));
        String name = words.region(first);
        return codes.size() == 1
                ? name
                : words.text(
                        above ? "submissions.with_places" : "submissions.several_places",
                        name,
                        Integer.toString(above ? codes.size() - 1 : codes.size()));
    }

    private static Role role(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Role.GOOD;
            case RECEIVED, UNCHANGED -> Role.OPEN;
            case SUPERSEDED -> Role.SILENT;
            case QUARANTINED, REJECTED -> Role.BAD;
        };
    }
}
