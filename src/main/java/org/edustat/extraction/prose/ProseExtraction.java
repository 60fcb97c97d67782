package org.edustat.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edustat.catalogue.Catalogue;
import org.edustat.concept.Attribution;
import org.edustat.concept.Document;
import org.edustat.concept.Finding;
import org.edustat.extraction.meaning.Draft;
import org.edustat.extraction.meaning.OneSchool;
import org.edustat.extraction.quantity.CharacterView;
import org.edustat.extraction.quantity.Found;
import org.edustat.extraction.quantity.Quantities;

/** The sentences of a document as drafts, one for each number, in the order of the text. */
public final class ProseExtraction {

    private final Catalogue catalogue;
    private final Quantities quantities;
    private final TextLimit limit;
    private final OneSchool schools;

    /** @param schools how one school is told of */
    public ProseExtraction(Catalogue catalogue, OneSchool schools) {
        this(catalogue, schools, TextLimit.OF_A_PAPER);
    }

    ProseExtraction(Catalogue catalogue, OneSchool schools, TextLimit limit) {
        this.catalogue = catalogue;
        this.limit = limit;
        this.schools = schools;
        this.quantities = new Quantities(catalogue.lexicon());
    }

    public Told drafts(Document document, Attribution attribution) {
        CharacterView view = CharacterView.of(document, catalogue.lexicon().script(), limit.characters());
        Quantities.Scan scan = quantities.scan(view);
        List<Found> numbers = limit.read(scan.numbers());
        Drafting drafting = new Drafting(catalogue, attribution, view, schools);
        PromiseFinder promises = new PromiseFinder(catalogue, attribution, view);
        OwnField field = new OwnField(catalogue.lexicon(), attribution.title());
        Set<Found> ofOtherFields = new LinkedHashSet<>();
        List<Draft> drafts = new ArrayList<>();
        int next = 0;
        for (Line line : Outline.of(view.text(), drafting::isStage)) {
            int first = next;
            while (next < numbers.size() && numbers.get(next).start() < line.end()) {
                next++;
            }
            List<Found> all = numbers.subList(first, next);
            List<Found> own = field.of(view.text(), line, all);
            if (own.size() < all.size()) {
                ofOtherFields.addAll(all);
                own.forEach(ofOtherFields::remove);
            }
            promises.read(view.text(), line, all);
            if (!own.isEmpty()) {
                drafts.addAll(drafting.paragraph(line, own));
            }
        }
        List<Finding> findings = new ArrayList<>(drafting.findings());
        findings.addAll(limit.unread(view, scan.numbers()));
        DigitLedger digits = new DigitLedger(view, OwnField.account(scan, ofOtherFields));
        digits.unexplained().forEach(findings::add);
        return new Told(drafts, promises.promises(), findings, digits.count());
    }
}
