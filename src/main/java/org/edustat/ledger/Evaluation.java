package org.edustat.ledger;

import java.util.List;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/**
 * What a run concluded from all submissions that counted.
 *
 * @param fingerprint of everything that the conclusion depends on; a run whose inputs have the fingerprint of the last
 *     evaluation has nothing to do
 * @param submissions those that counted
 * @param grounds what the conclusion was drawn by
 * @param findings of validation and of the later rooms
 */
public record Evaluation(
        RunName run,
        String fingerprint,
        Grounds grounds,
        List<Submission> submissions,
        List<Finding> findings,
        List<Figure> figures,
        List<Total> totals,
        List<Verdict> verdicts) {

    public Evaluation {
        submissions = List.copyOf(submissions);
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
        verdicts = List.copyOf(verdicts);
    }
}
