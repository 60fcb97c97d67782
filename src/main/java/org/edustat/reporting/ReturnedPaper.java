package org.edustat.reporting;

import java.nio.file.Path;
import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.Submission;

/**
 * A paper that goes back to its district with what is doubtful in it.
 *
 * @param original its bytes as they came; only read
 * @param doubts what the rules find in it now
 * @param settled what they found in the version before, and no longer do
 * @param again those of the doubts that stood in the version before too
 */
public record ReturnedPaper(
        Submission submission, Path original, List<Finding> doubts, List<Finding> settled, List<Finding> again) {

    public ReturnedPaper {
        doubts = List.copyOf(doubts);
        settled = List.copyOf(settled);
        again = List.copyOf(again);
    }
}
