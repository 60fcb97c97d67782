package org.edustat.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Document;
import org.edustat.concept.Finding;

/**
 * What came of reading one file.
 *
 * @param document null where the file cannot be read; then an error among the findings says why
 */
public record Read(@Nullable Document document, List<Finding> findings) {

    public Read {
        findings = List.copyOf(findings);
    }
}
