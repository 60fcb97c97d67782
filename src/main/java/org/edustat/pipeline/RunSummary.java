package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;

/**
 * What a run brought.
 *
 * @param submissions how many submissions have each outcome after the run; as unchanged count the files of the inbox
 *     that were known before with the same bytes
 * @param read submissions that this run read
 * @param statements numbers in the accepted submissions that stand, whichever run read them
 * @param observations of those the facts in one form
 * @param targets of those the intents in one form
 * @param digits the account of all digits of the submissions that stand
 * @param findings by severity
 * @param workbooks what stands in the output folder after the run
 * @param took from its start to its end; it appears in no report
 * @param nothingChanged whether the answer of the run before still holds, so that nothing was written
 * @param leftOut what was to be written and was not, in words; empty where nothing was
 * @param failure the first cause in one line; empty where nothing failed
 */
public record RunSummary(
        long run,
        LocalDate date,
        int attempt,
        RunState state,
        Map<Outcome, Integer> submissions,
        int read,
        int statements,
        int observations,
        int targets,
        DigitCount digits,
        Map<Severity, Integer> findings,
        List<Path> workbooks,
        Duration took,
        boolean nothingChanged,
        String leftOut,
        String failure) {

    public RunSummary {
        submissions = inOrder(Outcome.class, submissions);
        findings = inOrder(Severity.class, findings);
        workbooks = List.copyOf(workbooks);
    }

    private static <E extends Enum<E>> Map<E, Integer> inOrder(Class<E> words, Map<E, Integer> counts) {
        Map<E, Integer> ordered = new EnumMap<>(words);
        ordered.putAll(counts);
        return Collections.unmodifiableMap(ordered);
    }

    public boolean succeeded() {
        return state == RunState.COMPLETED;
    }

    public int submissions(Outcome outcome) {
        return submissions.getOrDefault(outcome, 0);
    }

    public int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** Whether {@code --strict} would call it an error: something was quarantined or is to be mended. */
    public boolean needsAttention() {
        return submissions(Outcome.QUARANTINED) > 0 || findings(Severity.ERROR) > 0;
    }
}
