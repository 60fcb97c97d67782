package org.edustat.extraction.meaning;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.concept.Slot;

/** The division into town and country. */
record Division(Lexicon lexicon) {

    /**
     * Whether a term says no more than that the number is of one side, and so of no indicator: that of a sentence has
     * no slot for the side, the cell of a table has.
     */
    boolean only(Term term) {
        return term.value().isEmpty()
                && term.parts().stream().anyMatch(part -> part.words().stream().anyMatch(this::side));
    }

    private boolean side(String word) {
        return lexicon.facets(Slot.AREA, word).stream().anyMatch(hit -> hit.length() == word.length());
    }
}
