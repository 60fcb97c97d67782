package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;

/**
 * Accepted submissions with the same bytes under different names. Each counts; that they say the same is no wonder and
 * no confirmation, so the operator is told.
 */
final class Twins {

    private Twins() {}

    /** A note about each that names the first of its kind. */
    static List<Finding> notes(List<Submission> standing) {
        Map<String, List<String>> byBytes = standing.stream()
                .filter(submission -> submission.outcome() == Outcome.ACCEPTED)
                .collect(Collectors.groupingBy(
                        Submission::sha256, TreeMap::new, Collectors.mapping(Submission::path, Collectors.toList())));
        List<Finding> notes = new ArrayList<>();
        for (List<String> paths : byBytes.values()) {
            List<String> sorted = paths.stream().sorted().toList();
            sorted.stream()
                    .skip(1)
                    .map(path -> Finding.about(path, "pipeline.same_bytes", Severity.NOTE, path, sorted.get(0)))
                    .forEach(notes::add);
        }
        return notes;
    }
}
