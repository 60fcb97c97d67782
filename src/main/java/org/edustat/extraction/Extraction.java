package org.edustat.extraction;

import java.util.List;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Statement;
import org.edustat.extraction.meaning.Meaning;
import org.edustat.extraction.prose.ProseExtraction;

/** Takes every number with its meaning out of a document. */
public final class Extraction {

    private final Catalogue catalogue;
    private final ProseExtraction prose;

    public Extraction(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.prose = new ProseExtraction(catalogue);
    }

    /** The statements of a document; years and places are understood as its paper means them. */
    public Extracted extract(Document document, Attribution attribution) {
        Meaning meaning = new Meaning(catalogue, attribution);
        List<Statement> statements =
                prose.drafts(document, attribution).stream().map(meaning::read).toList();
        return new Extracted(statements, List.of());
    }
}
