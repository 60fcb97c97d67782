package org.edustat.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Ledger;
import org.edustat.reporting.Assessed;
import org.edustat.reporting.Reporting;
import org.edustat.reporting.Scope;
import org.edustat.reporting.Surroundings;
import org.edustat.reporting.YearReport;

/** Everything that a run concluded, cut into the pieces that are written: year by year, place by place. */
final class Edition {

    private final Reporting reporting;
    private final RunParameters run;
    private final Returning returning;
    private final List<Finding> findings;
    private final List<Submission> submissions;
    private final List<YearReport> years;
    private final List<Scope.Kind> leftOut = new ArrayList<>();

    Edition(
            Ledger ledger,
            Reporting reporting,
            SurroundingsOfRun surroundings,
            AssessmentOfRun assessment,
            RunParameters run) {
        this.reporting = reporting;
        this.run = run;
        this.returning = new Returning(ledger);
        PapersOfRun papers = PapersOfRun.of(ledger, run.name());
        this.findings = papers.findings().toList();
        this.submissions = papers.counted();
        List<Figure> figures = ledger.evaluations().figures(run.name()).toList();
        List<Total> totals = ledger.evaluations().totals(run.name()).toList();
        List<SchoolSum> schools = papers.schools().toList();
        List<Verdict> verdicts = ledger.evaluations().verdicts(run.name()).toList();
        Map<Long, DigitCount> digits = papers.digits();
        Messages language = Messages.of(run.settings().language());
        Surroundings around = surroundings.of(run, papers);
        Assessed assessed = assessment.of(run, submissions, schools, verdicts, figures);
        this.years = reporting.years(figures, schools, verdicts).stream()
                .filter(run.settings()::wants)
                .filter(year ->
                        run.settings().reports().released(year, run.settings().date()))
                .map(year -> new YearReport(
                                year,
                                figures,
                                totals,
                                schools,
                                verdicts,
                                assessed,
                                findings,
                                submissions,
                                digits,
                                run.settings().date(),
                                language)
                        .with(around))
                .toList();
    }

    /** What was to be written and is not, once the pieces are known. */
    List<String> leftOut() {
        Messages language = Messages.of(run.settings().language());
        String most = Integer.toString(run.settings().reports().workbooksAtMost());
        return leftOut.stream()
                .map(kind -> language.text("pipeline.left_out." + kind.code(), most))
                .toList();
    }

    /** Something that is written by itself. */
    interface Piece {

        Path write(Path staging);
    }

    /** All that is written, what takes longest first. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (YearReport year : years) {
            pieces.add(staging -> reporting.write(year, staging));
            pieces.addAll(beside(year));
        }
        run.settings().reports().scopes().stream()
                .filter(kind -> kind != Scope.Kind.WHOLE)
                .forEach(kind -> pieces.addAll(ofPlaces(kind)));
        pieces.addAll(returns());
        return pieces;
    }

    private List<Piece> beside(YearReport year) {
        Set<ReportSettings.Also> also = run.settings().reports().also();
        List<Piece> pieces = new ArrayList<>();
        if (also.contains(ReportSettings.Also.BRIEFING)) {
            pieces.add(staging -> reporting.brief(year, staging));
        }
        if (also.contains(ReportSettings.Also.EVIDENCE)) {
            pieces.add(staging -> reporting.giveEvidence(year, staging));
        }
        if (also.contains(ReportSettings.Also.PACKAGE)) {
            pieces.add(staging -> reporting.pack(year, staging));
        }
        return pieces;
    }

    private List<Piece> returns() {
        if (!run.settings().reports().also().contains(ReportSettings.Also.RETURNS)) {
            return List.of();
        }
        return returning.packs(run, submissions, findings).stream()
                .<Piece>map(pack -> staging -> reporting.giveBack(pack, staging))
                .toList();
    }

    private List<Piece> ofPlaces(Scope.Kind kind) {
        int most = run.settings().reports().workbooksAtMost();
        List<Piece> pieces = new ArrayList<>();
        for (YearReport year : years) {
            for (Scope scope : reporting.scopes(year, kind)) {
                YearReport ofPlace = year.of(scope);
                pieces.add(staging -> reporting.write(ofPlace, staging));
            }
            if (pieces.size() > most) {
                leftOut.add(kind);
                return List.of();
            }
        }
        return pieces;
    }
}
