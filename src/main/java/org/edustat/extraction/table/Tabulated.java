package org.edustat.extraction.table;

import java.util.List;

import org.edustat.concept.Finding;
import org.edustat.extraction.meaning.CellDraft;

/** The figures of a grid with their labels, and the cells that should hold one and cannot be read. */
public record Tabulated(List<CellDraft> drafts, List<Finding> findings) {

    public Tabulated {
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
    }
}
