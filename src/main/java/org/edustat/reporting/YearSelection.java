package org.edustat.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.PromiseEntry;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Source;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/**
 * What belongs into the workbook of a year. Figures and targets say so by their period. A paper or a finding without
 * one goes by the years in its path, else by what the paper claims; where neither leads to a workbook it is shown in
 * each, so that none is overlooked.
 */
final class YearSelection {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** For what is compared with the years before. */
    private static final int YEARS_BEFORE = 2;

    private final YearReport report;
    private final Set<Integer> workbooks = new TreeSet<>();
    private final Map<String, Set<Integer>> claimed = new HashMap<>();
    private final Map<String, Boolean> ofPaper = new HashMap<>();

    private YearSelection(YearReport report) {
        this.report = report;
        for (Figure figure : report.figures()) {
            note(figure.chosen());
            figure.rivals().forEach(this::note);
        }
        report.schools().forEach(sum -> note(sum.key(), sum.first()));
        report.verdicts().stream()
                .filter(verdict -> verdict.citation() == null)
                .forEach(verdict -> note(verdict.target()));
    }

    static YearReport of(YearReport report) {
        return new YearSelection(report).select();
    }

    private void note(Claim claim) {
        note(claim.key(), claim.source());
    }

    private void note(Key key, Source source) {
        int year = key.period().workbookYear();
        workbooks.add(year);
        claimed.computeIfAbsent(source.path(), path -> new TreeSet<>()).add(year);
    }

    private YearReport select() {
        int year = report.year();
        List<Figure> figures = report.figures().stream()
                .filter(figure -> yearOf(figure.chosen()) == year)
                .toList();
        List<Figure> history = report.figures().stream()
                .filter(figure -> yearOf(figure.chosen()) < year && yearOf(figure.chosen()) >= year - YEARS_BEFORE)
                .toList();
        List<Total> totals = report.totals().stream()
                .filter(total -> total.key().period().workbookYear() == year)
                .toList();
        List<SchoolSum> schools = report.schools().stream()
                .filter(sum -> sum.key().period().workbookYear() == year)
                .toList();
        List<Verdict> verdicts = report.verdicts().stream()
                .filter(verdict -> yearOf(verdict.target()) == year)
                .toList();
        List<Finding> findings =
                report.findings().stream().filter(this::belongs).toList();
        List<Submission> submissions =
                report.submissions().stream().filter(this::belongs).toList();
        return new YearReport(
                year,
                figures,
                totals,
                schools,
                verdicts,
                assessed(),
                findings,
                submissions,
                report.digits(),
                report.businessDate(),
                report.language(),
                report.scope(),
                history,
                surroundings());
    }

    private Surroundings surroundings() {
        Surroundings all = report.surroundings();
        return new Surroundings(
                all.release(),
                all.revised().stream()
                        .filter(revised -> revised.key().period().workbookYear() == report.year())
                        .toList(),
                all.due().stream()
                        .filter(due -> due.period().workbookYear() == report.year())
                        .toList());
    }

    /**
     * A promise stands in the year it is due in; where that has no workbook, or it names no time, in that of its paper.
     */
    private Assessed assessed() {
        return new Assessed(
                report.assessed().promises().stream().filter(this::belongs).toList(),
                report.assessed().counties().stream()
                        .filter(county -> county.year() == report.year())
                        .toList());
    }

    private boolean belongs(PromiseEntry promise) {
        int due = promise.due() == null ? 0 : promise.due().workbookYear();
        int made = promise.made() == null ? 0 : promise.made().getYear();
        if (workbooks.contains(due)) {
            return due == report.year();
        }
        return made == report.year() || !workbooks.contains(made);
    }

    private boolean belongs(Finding finding) {
        if (finding.key() != null) {
            int year = finding.key().period().workbookYear();
            return year == report.year() || !workbooks.contains(year);
        }
        if (finding.path() == null) {
            return true;
        }
        return ofPaper.computeIfAbsent(finding.path(), path -> {
            Set<Integer> named = named(path);
            return among(named.isEmpty() ? claimed(path) : named);
        });
    }

    private boolean belongs(Submission submission) {
        Set<Integer> years = named(submission.path());
        years.addAll(claimed(submission.path()));
        return among(years);
    }

    private boolean among(Set<Integer> years) {
        return years.isEmpty() || years.contains(report.year());
    }

    private Set<Integer> claimed(String path) {
        return claimed.getOrDefault(path, Set.of());
    }

    /** The years in the path that have a workbook. */
    private Set<Integer> named(String path) {
        List<Integer> years = new ArrayList<>();
        YEAR.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(years::add);
        return years.stream().filter(workbooks::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int yearOf(Claim claim) {
        return claim.key().period().workbookYear();
    }
}
