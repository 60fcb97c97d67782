package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Term;
import org.edustat.concept.Label;

/**
 * A word of a term where a label beside a number says it.
 *
 * @param after whether the label stands behind the number
 */
record Heard(Word word, Label label, Position at, boolean after) {

    /**
     * A word of a term where a text says it first.
     *
     * @param nth its place among the words that the text says
     * @param before characters in front of it
     * @param behind characters after it
     * @param plain whether nothing beside it makes it another thing
     * @param leads whether nothing in front of it does
     */
    record Word(IndicatorWord known, int nth, int before, int behind, boolean plain, boolean leads) {

        String text() {
            return known.text();
        }

        boolean louder(Word other) {
            return text().length() > other.text().length();
        }

        /** The terms that it is a part of. */
        List<Term> terms() {
            return known.terms();
        }
    }

    /** Which word of which label of which side it is; a sentence has one side. */
    record Position(int side, int label, int word) {}

    /** How many characters stand between it and the number. */
    int distance() {
        return after ? word.before() : word.behind();
    }
}
