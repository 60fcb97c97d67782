package org.edustat.extraction.prose;

import java.util.List;

import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.extraction.meaning.Draft;

/** The numbers of a document's sentences with their labels, what they promise without one, and what is doubtful. */
public record Told(List<Draft> drafts, List<Promise> promises, List<Finding> findings, DigitCount digits) {

    public Told {
        drafts = List.copyOf(drafts);
        promises = List.copyOf(promises);
        findings = List.copyOf(findings);
    }
}
