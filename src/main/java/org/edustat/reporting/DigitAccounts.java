package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.reporting.sheet.Role;

/**
 * Of each paper how many of its digits are figures, how many are none for a reason, and how many nobody can explain.
 */
record DigitAccounts(YearReport report, Words words) {

    List<Matter> matters() {
        return report.submissions().stream()
                .filter(submission -> submission.outcome() != Outcome.REJECTED)
                .filter(submission -> count(submission).all() > 0)
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .map(this::matter)
                .toList();
    }

    private DigitCount count(Submission submission) {
        return report.digits().getOrDefault(submission.id(), DigitCount.NONE);
    }

    private Matter matter(Submission submission) {
        DigitCount count = count(submission);
        boolean explained = count.unexplained() == 0;
        return new Matter(
                words.text("quality.digits"),
                explained ? Role.OPEN : Role.DOUBT,
                "",
                submission.fileName(),
                words.text(
                        "quality.digits_counted",
                        Integer.toString(count.all()),
                        Integer.toString(count.numbers()),
                        Integer.toString(count.explained()),
                        Integer.toString(count.unexplained())),
                "",
                submission.path(),
                explained ? "" : words.text("quality.digits_mend"),
                null,
                true);
    }
}
