package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.reporting.sheet.Role;

/** The submissions that went into no figure, and what the district can do about it. */
record SetAside(YearReport report, Words words) {

    List<Matter> matters() {
        return report.submissions().stream()
                .filter(submission ->
                        submission.outcome() == Outcome.QUARANTINED || submission.outcome() == Outcome.REJECTED)
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .map(this::matter)
                .toList();
    }

    private Matter matter(Submission submission) {
        String reason = submission.reason();
        return new Matter(
                words.coded("outcome", submission.outcome()),
                Role.BAD,
                "",
                submission.fileName(),
                words.text("quality.set_aside"),
                "",
                submission.path(),
                reason == null ? words.text("quality.ask_operator") : reason,
                null,
                true);
    }
}
