package org.edustat.extraction;

import java.util.List;
import java.util.function.Consumer;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.concept.Statement;
import org.edustat.concept.TableOutline;
import org.edustat.extraction.meaning.Meaning;
import org.edustat.extraction.meaning.Precedents;
import org.edustat.extraction.prose.ProseExtraction;
import org.edustat.extraction.prose.Told;
import org.edustat.extraction.selfcheck.SelfCheck;
import org.edustat.extraction.table.TableExtraction;

/** Takes every number with its meaning out of a document. */
public final class Extraction {

    private final Catalogue catalogue;
    private final ProseExtraction prose;
    private final TableExtraction tables;
    private final Precedents precedents;
    private final SelfCheck selfCheck;

    public Extraction(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.precedents = new Precedents(catalogue);
        this.prose = new ProseExtraction(catalogue, precedents.schools());
        this.tables = new TableExtraction(catalogue);
        this.selfCheck = new SelfCheck(catalogue);
    }

    /**
     * The statements of a document, those of its sentences before those of its tables; years and places are understood
     * as its paper means them.
     */
    public Extracted extract(Document document, Attribution attribution) {
        return Extracted.of(sink -> extract(document, attribution, sink));
    }

    /** The same, of which statements and findings are handed on one by one as they are found. */
    public void extract(
            Document document, Attribution attribution, Consumer<Statement> statements, Consumer<Finding> findings) {
        extract(document, attribution, ExtractionSink.of(statements, findings));
    }

    /** How the tables of a document were understood. */
    public List<TableOutline> outlines(Document document) {
        return tables.outlines(document);
    }

    /**
     * The same, handed on one by one as they are found, so that nobody needs to hold those of a large table at once. Of
     * a rule that finds fault with thousands of places only the first are handed on, and how many more there are.
     */
    public void extract(Document document, Attribution attribution, ExtractionSink sink) {
        Meaning meaning = new Meaning(catalogue, document, attribution, precedents);
        FirstFindings doubts = new FirstFindings(sink::finding);
        Told told = prose.drafts(document, attribution);
        List<Statement> spoken = told.drafts().stream().map(meaning::read).toList();
        spoken.forEach(sink::statement);
        told.promises().forEach(sink::promise);
        told.findings().forEach(doubts);
        selfCheck.of(spoken).forEach(doubts);
        DigitCount ofTables = tables.read(document, cell -> sink.statement(meaning.read(cell)), doubts);
        doubts.sumUp();
        sink.digits(told.digits().plus(ofTables));
    }
}
