package org.edustat.reporting;

import java.util.ArrayList;
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

    /** First all together, then those papers that have something unexplained. */
    List<Matter> matters() {
        List<Submission> counted = report.submissions().stream()
                .filter(submission -> submission.outcome() != Outcome.REJECTED)
                .filter(submission -> count(submission).all() > 0)
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        DigitCount all = counted.stream().map(this::count).reduce(DigitCount.NONE, DigitCount::plus);
        List<Matter> matters = new ArrayList<>();
        matters.add(matter(words.text("quality.papers", Integer.toString(counted.size())), "", all));
        counted.stream()
                .filter(submission -> count(submission).unexplained() > 0)
                .map(submission -> matter(submission.fileName(), submission.path(), count(submission)))
                .forEach(matters::add);
        return matters;
    }

    private DigitCount count(Submission submission) {
        return report.digits().getOrDefault(submission.id(), DigitCount.NONE);
    }

    private Matter matter(String subject, String path, DigitCount count) {
        boolean explained = count.unexplained() == 0;
        return new Matter(
                words.text("quality.digits"),
                explained ? Role.OPEN : Role.DOUBT,
                "",
                subject,
                words.text(
                        "quality.digits_counted",
                        Integer.toString(count.all()),
                        Integer.toString(count.numbers()),
                        Integer.toString(count.explained()),
                        Integer.toString(count.unexplained())),
                "",
                path,
                explained ? "" : words.text("quality.digits_mend"),
                null,
                true);
    }
}
