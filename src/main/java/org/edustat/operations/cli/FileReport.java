package org.edustat.operations.cli;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;
import org.edustat.concept.TableOutline;

/**
 * What one file gave by itself.
 *
 * @param name the file's name
 * @param quarantined whether a run would set it aside
 * @param statements its numbers, in the order of the paper
 * @param outlines how its tables were understood
 */
record FileReport(
        String name,
        boolean quarantined,
        List<ReadStatement> statements,
        List<TableOutline> outlines,
        List<Finding> findings) {

    FileReport {
        statements = List.copyOf(statements);
        outlines = List.copyOf(outlines);
        findings = List.copyOf(findings);
    }

    boolean doubtful() {
        return quarantined || findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    long underAnIndicator() {
        return statements.stream()
                .filter(read -> !read.settled().indicator().isEmpty())
                .count();
    }
}
