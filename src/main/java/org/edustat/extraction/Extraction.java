package org.edustat.extraction;

import java.util.ArrayList;
import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.meaning.Meaning;
import org.edustat.extraction.prose.ProseExtraction;
import org.edustat.extraction.prose.Told;
import org.edustat.extraction.table.TableExtraction;

/** Takes every number with its meaning out of a document. */
public final class Extraction {

    private final Catalogue catalogue;
    private final ProseExtraction prose;
    private final TableExtraction tables;

    public Extraction(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.prose = new ProseExtraction(catalogue);
        this.tables = new TableExtraction(catalogue);
    }

    /**
     * The statements of a document, those of its sentences before those of its tables; years and places are understood
     * as its paper means them.
     */
    public Extracted extract(Document document, Attribution attribution) {
        Meaning meaning = new Meaning(catalogue, attribution);
        Told told = prose.drafts(document, attribution);
        List<Draft> drafts = new ArrayList<>(told.drafts());
        List<Finding> findings = new ArrayList<>(told.findings());
        document.grids().map(grid -> tables.read(grid, document)).forEach(tabulated -> {
            drafts.addAll(tabulated.drafts());
            findings.addAll(tabulated.findings());
        });
        return new Extracted(drafts.stream().map(meaning::read).toList(), findings);
    }
}
