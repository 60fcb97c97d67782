package org.edustat.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.reporting.sheet.Role;

/** The submissions that went into no figure, and what the district can do about it. */
final class SetAside {

    private final YearReport report;
    private final Words words;

    /** Their paths: a million findings are asked whether they are about one. */
    private final Set<String> paths;

    SetAside(YearReport report, Words words) {
        this.report = report;
        this.words = words;
        this.paths = report.submissions().stream()
                .filter(SetAside::isOne)
                .map(Submission::path)
                .collect(Collectors.toSet());
    }

    List<Matter> matters() {
        Map<String, List<Finding>> reasons = report.findings().stream()
                .filter(this::explains)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.path())));
        return report.submissions().stream()
                .filter(SetAside::isOne)
                .sorted(Comparator.comparing(Submission::path).thenComparing(Submission::sha256))
                .map(submission -> matter(submission, reasons.getOrDefault(submission.path(), List.of())))
                .toList();
    }

    /** Whether a finding says no more than why a whole file was set aside. */
    boolean explains(Finding finding) {
        return finding.severity() == Severity.ERROR
                && finding.key() == null
                && finding.origin() == null
                && finding.path() != null
                && paths.contains(finding.path());
    }

    private static boolean isOne(Submission submission) {
        return submission.outcome() == Outcome.QUARANTINED || submission.outcome() == Outcome.REJECTED;
    }

    private Matter matter(Submission submission, List<Finding> reasons) {
        String reason = submission.reason();
        boolean told = !reasons.isEmpty();
        return new Matter(
                words.coded("outcome", submission.outcome()),
                Role.BAD,
                "",
                submission.fileName(),
                told ? lines(reasons, words::what) : words.text("quality.set_aside"),
                "",
                submission.path(),
                told ? lines(reasons, words::mend) : reason == null ? words.text("quality.ask_operator") : reason,
                null,
                true);
    }

    private static String lines(List<Finding> findings, Function<Finding, String> text) {
        return findings.stream().map(text).distinct().collect(Collectors.joining("\n"));
    }
}
