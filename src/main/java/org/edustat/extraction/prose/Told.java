package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.extraction.meaning.Draft;

/** The numbers of a document's sentences with their labels, and what is doubtful about them. */
public record Told(List<Draft> drafts, List<Finding> findings) {

    public Told {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
    }
}
