package org.edustat.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
        report.submissions().stream()
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .forEach(submission -> rows.add(row(submission)));
        return new Listing("submissions", 1, columns(), rows).sheet(words);
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.text("column.state"), 16),
                new Column(words.text("column.file"), 64),
                new Column(words.text("column.region"), 16),
                new Column(words.text("column.due"), 12),
                new Column(words.text("column.received"), 12),
                new Column(words.text("column.size"), 12),
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
                CellModel.blank(Role.NUMBER),
                CellModel.words(Role.TEXT, missing ? words.text("submissions.chase") : ""));
    }

    private RowModel row(Submission submission) {
        return RowModel.of(
                CellModel.words(role(submission.outcome()), words.coded("outcome", submission.outcome())),
                CellModel.words(Role.TEXT, submission.path()),
                CellModel.words(Role.TEXT, ""),
                CellModel.words(Role.CODE, ""),
                CellModel.words(Role.CODE, submission.received().toString()),
                CellModel.count(Role.NUMBER, submission.size()),
                CellModel.words(Role.TEXT, Objects.requireNonNullElse(submission.reason(), "")));
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
