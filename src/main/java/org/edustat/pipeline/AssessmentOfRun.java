package org.edustat.pipeline;

import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.concept.Verdict;
import org.edustat.reporting.Assessed;

/**
 * What became of the promises of all papers, and how counties stand against the nation's standards, as a run knows it.
 */
record AssessmentOfRun(PromiseDesk promises, CountyDesk counties) {

    Assessed of(
            RunParameters run,
            List<Submission> submissions,
            List<SchoolSum> schools,
            List<Verdict> verdicts,
            List<Figure> figures) {
        return new Assessed(
                promises.book(submissions, verdicts, figures, run.settings().date()),
                counties.evaluate(
                                submissions.stream().map(Submission::id).toList(),
                                schools.stream(),
                                run.settings().precedence(),
                                figures)
                        .evaluations());
    }
}
