package org.edustat.extraction;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.concept.Statement;

/** What a document claims, in its order, and what is doubtful about it. */
public record Extracted(List<Statement> statements, List<Finding> findings) {

    public Extracted {
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }
}
