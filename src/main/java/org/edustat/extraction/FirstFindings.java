package org.edustat.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edustat.concept.Finding;

/**
 * Hands on the first findings of each rule and only counts the others: where a column of a long list is broken, nobody
 * reads a hundred thousand times that it is.
 */
final class FirstFindings implements Consumer<Finding> {

    /** More than a clerk mends by hand: what comes after has the same cause. */
    static final int OF_A_RULE = 1_000;

    private final Consumer<Finding> findings;
    private final Map<String, Tally> tallies = new TreeMap<>();

    FirstFindings(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** How often a rule found something, and the last finding that was handed on. */
    private record Tally(int found, Finding last) {

        Tally with(Finding next) {
            return new Tally(found + 1, found < OF_A_RULE ? next : last);
        }
    }

    @Override
    public void accept(Finding finding) {
        Tally tally =
                tallies.getOrDefault(finding.rule(), new Tally(0, finding)).with(finding);
        tallies.put(finding.rule(), tally);
        if (tally.found() <= OF_A_RULE) {
            findings.accept(finding);
        }
    }

    /** Says of each rule how many findings were kept back. */
    void sumUp() {
        tallies.values().stream()
                .filter(tally -> tally.found() > OF_A_RULE)
                .forEach(tally -> findings.accept(more(tally)));
    }

    private static Finding more(Tally tally) {
        Finding last = tally.last();
        String place = last.origin() == null ? "" : last.origin().place();
        List<String> arguments =
                List.of(Integer.toString(tally.found() - OF_A_RULE), Integer.toString(OF_A_RULE), place);
        return new Finding("extraction.more_alike", last.severity(), last.path(), last.origin(), null, arguments);
    }
}
