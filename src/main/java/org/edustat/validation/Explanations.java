package org.edustat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.JobsLine;
import org.edustat.catalogue.JobsTable;
import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Explanation;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Period;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;

/**
 * Holds findings against what the bureau explained: a finding of experience that is explained stays as a note with its
 * reason; one that was explained for an earlier year is told with that reason, to be taken up or not.
 */
public final class Explanations {

    /** Where the bureau writes them. */
    public static final String FILE = "explanations.csv";

    private static final Messages CHINESE = Messages.chinese();
    private static final Messages ENGLISH = Messages.english();

    private final List<Explanation> all;
    private final LocalDate businessDate;
    private final Set<Explanation> used = new LinkedHashSet<>();

    private Explanations(List<Explanation> all, LocalDate businessDate) {
        this.all = List.copyOf(all);
        this.businessDate = businessDate;
    }

    /**
     * The lines of {@code jobs/explanations.csv}; none where there is no such file.
     *
     * @throws org.edustat.catalogue.UnusableJobException where lines are wrong, with all of them
     */
    public static List<Explanation> load(JobsFolder jobs) {
        return JobsTable.read(jobs, FILE, Explanations::explanation);
    }

    private static Explanation explanation(JobsLine line) {
        JobsValue period = line.value("period");
        if (!period.isEmpty()) {
            period.period();
        }
        JobsValue expires = line.value("expires");
        return new Explanation(
                line.value("rule").said().text(),
                line.value("region").said().text(),
                line.value("indicator").text(),
                period.text(),
                stage(line.value("stage")),
                line.value("why").said().text(),
                line.value("person").said().text(),
                line.value("given").said().day(),
                expires.isEmpty() ? null : expires.day(),
                "%s:%d".formatted(line.file(), line.number()));
    }

    private static String stage(JobsValue written) {
        return written.isEmpty() ? "" : written.word(Stage.class).code();
    }

    /** The findings with what was explained, and what is wrong with the explanations themselves. */
    public static List<Finding> applied(
            List<Explanation> all, List<Finding> findings, Catalogue catalogue, LocalDate businessDate) {
        if (all.isEmpty()) {
            return findings;
        }
        Explanations explanations = new Explanations(all, businessDate);
        List<Finding> applied = new ArrayList<>();
        findings.forEach(finding -> explanations.apply(finding, applied));
        all.forEach(explanation -> explanations.judge(explanation, catalogue).ifPresent(applied::add));
        return applied;
    }

    private void apply(Finding finding, List<Finding> into) {
        Optional<Explanation> own = find(finding, true);
        if (own.isPresent() && finding.severity() != Severity.ERROR && own.get().holdsOn(businessDate)) {
            used.add(own.get());
            into.add(explained(finding, own.get()));
            return;
        }
        into.add(finding);
        if (own.isPresent()) {
            used.add(own.get());
            String rule = finding.severity() == Severity.ERROR ? "not_to_be_explained" : "explanation_expired";
            into.add(beside(rule, Severity.WARNING, finding, own.get()));
        } else {
            find(finding, false).ifPresent(earlier -> {
                used.add(earlier);
                into.add(beside("explanation_offered", Severity.NOTE, finding, earlier));
            });
        }
    }

    /** Of several the newest. */
    private Optional<Explanation> find(Finding finding, boolean ofItsYear) {
        return all.stream()
                .filter(explanation -> isOf(finding, explanation.rule()))
                .filter(explanation -> finding.key() != null
                        && (ofItsYear
                                ? explanation.isAbout(finding.key())
                                : explanation.isAboutAnEarlierYearOf(finding.key())))
                .reduce((one, other) -> other.given().isBefore(one.given()) ? one : other);
    }

    /** A bureau's own rule is known by its id, which its findings name. */
    private static boolean isOf(Finding finding, String rule) {
        return finding.rule().equals("validation." + rule)
                || finding.rule().equals("validation.bureau_rule")
                        && finding.arguments().contains(rule);
    }

    private Finding explained(Finding finding, Explanation explanation) {
        return new Finding(
                "validation.explained",
                Severity.NOTE,
                finding.path(),
                finding.origin(),
                finding.key(),
                List.of(
                        CHINESE.what(finding),
                        ENGLISH.what(finding),
                        explanation.why(),
                        explanation.person(),
                        String.valueOf(explanation.expires() == null ? "—" : explanation.expires())));
    }

    private static Finding beside(String rule, Severity severity, Finding finding, Explanation explanation) {
        return new Finding(
                "validation." + rule,
                severity,
                finding.path(),
                finding.origin(),
                finding.key(),
                List.of(
                        explanation.origin(),
                        explanation.why(),
                        explanation.person(),
                        String.valueOf(explanation.expires() == null ? "—" : explanation.expires()),
                        explanation.period()));
    }

    /** One that explains nothing, or speaks of a place that never was. */
    private Optional<Finding> judge(Explanation explanation, Catalogue catalogue) {
        String[] arguments = {explanation.origin(), explanation.rule(), explanation.region(), explanation.why()};
        if (!exists(explanation, catalogue)) {
            return Optional.of(new Finding(
                    "validation.explanation_of_no_region", Severity.WARNING, null, null, null, List.of(arguments)));
        }
        return used.contains(explanation) || !explanation.holdsOn(businessDate)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "validation.explanation_for_nothing", Severity.WARNING, null, null, null, List.of(arguments)));
    }

    private boolean exists(Explanation explanation, Catalogue catalogue) {
        int year = explanation.period().isEmpty()
                ? businessDate.getYear()
                : Period.parse(explanation.period()).workbookYear();
        return catalogue.regions().settle(explanation.region(), year).isPresent();
    }
}
