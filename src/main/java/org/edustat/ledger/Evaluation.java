package org.edustat.ledger;

import java.util.List;
import java.util.Map;

import org.edustat.concept.Finding;
import org.edustat.concept.Submission;
import org.edustat.concept.Verdict;

/**
 * What a run concluded from all submissions that counted.
 *
 * @param fingerprint of everything that the conclusion depends on; a run whose inputs have the fingerprint of the last
 *     evaluation has nothing to do
 * @param submissions those that counted
 * @param grounds what the conclusion was drawn by
 * @param findings of validation and of the later rooms
 * @param readings how often each of the submissions had been read whose claims are in the sections
 * @param sections what it concluded about single neighbourhoods
 */
public record Evaluation(
        RunName run,
        String fingerprint,
        Grounds grounds,
        List<Submission> submissions,
        List<Finding> findings,
        List<Verdict> verdicts,
        Map<Long, Integer> readings,
        List<Section> sections) {

    public Evaluation {
        submissions = List.copyOf(submissions);
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        readings = Map.copyOf(readings);
        sections = List.copyOf(sections);
    }
}
