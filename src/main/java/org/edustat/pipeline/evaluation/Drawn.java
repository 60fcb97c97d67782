package org.edustat.pipeline.evaluation;

import java.util.List;
import java.util.Map;

import org.edustat.concept.Finding;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Section;

/**
 * What was concluded about all places.
 *
 * @param findings by path and place, before anybody explained them
 * @param verdicts by the papers of their targets
 * @param readings how often each paper had been read that counted
 * @param sections with the figures and what they add up to
 */
public record Drawn(
        List<Finding> findings, List<Verdict> verdicts, Map<Long, Integer> readings, List<Section> sections) {

    public Drawn {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        readings = Map.copyOf(readings);
        sections = List.copyOf(sections);
    }
}
