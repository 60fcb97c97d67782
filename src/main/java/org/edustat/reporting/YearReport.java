package org.edustat.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/**
 * What the yearly workbook is made from. The lists may hold other years too: the workbook takes what belongs to its
 * year.
 *
 * @param year the year whose workbook it is
 * @param totals what figures of parts add up to
 * @param schools what the schools of each paper add up to
 * @param assessed the book of promises and the evaluations of counties
 * @param findings of every rule; those of validation also say which rivals disagree
 * @param digits the account of the digits of submissions, by their numbers in the ledger
 * @param businessDate the date for which the night ran; verdicts hold on it
 * @param language of every word that the program itself writes
 * @param history the figures of the years before, for what is compared with them
 */
public record YearReport(
        int year,
        List<Figure> figures,
        List<Total> totals,
        List<SchoolSum> schools,
        List<Verdict> verdicts,
        Assessed assessed,
        List<Finding> findings,
        List<Submission> submissions,
        Map<Long, DigitCount> digits,
        LocalDate businessDate,
        Messages language,
        Scope scope,
        List<Figure> history,
        Surroundings surroundings) {

    public YearReport {
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
        schools = List.copyOf(schools);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        submissions = List.copyOf(submissions);
        digits = Map.copyOf(digits);
        history = List.copyOf(history);
    }

    /** The report of the whole, of which nothing is known but what the night brought. */
    public YearReport(
            int year,
            List<Figure> figures,
            List<Total> totals,
            List<SchoolSum> schools,
            List<Verdict> verdicts,
            Assessed assessed,
            List<Finding> findings,
            List<Submission> submissions,
            Map<Long, DigitCount> digits,
            LocalDate businessDate,
            Messages language) {
        this(
                year,
                figures,
                totals,
                schools,
                verdicts,
                assessed,
                findings,
                submissions,
                digits,
                businessDate,
                language,
                Scope.WHOLE,
                List.of(),
                Surroundings.NONE);
    }

    /** A report without promises and county evaluations. */
    public YearReport(
            int year,
            List<Figure> figures,
            List<Total> totals,
            List<SchoolSum> schools,
            List<Verdict> verdicts,
            List<Finding> findings,
            List<Submission> submissions,
            Map<Long, DigitCount> digits,
            LocalDate businessDate,
            Messages language) {
        this(
                year,
                figures,
                totals,
                schools,
                verdicts,
                Assessed.NOTHING,
                findings,
                submissions,
                digits,
                businessDate,
                language);
    }

    /** The same night for other readers. */
    public YearReport of(Scope other) {
        return of(other, surroundings);
    }

    public YearReport with(Surroundings others) {
        return of(scope, others);
    }

    private YearReport of(Scope readers, Surroundings around) {
        return new YearReport(
                year,
                figures,
                totals,
                schools,
                verdicts,
                assessed,
                findings,
                submissions,
                digits,
                businessDate,
                language,
                readers,
                history,
                around);
    }

    /**
     * The verdicts on what places promised themselves, each promise once, without those on what the nation and the
     * province ask of them.
     */
    List<Verdict> promised() {
        return Verdict.promised(verdicts);
    }
}
