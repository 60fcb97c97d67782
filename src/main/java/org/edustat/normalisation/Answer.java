package org.edustat.normalisation;

import org.edustat.concept.Filling;
import org.edustat.concept.Label;
import org.edustat.concept.Slot;

/**
 * An answer about a paper with the words that gave it.
 *
 * @param rule the id of the rule that read the words
 */
record Answer<T>(T value, Label label, String rule) {

    Filling filling(Slot slot, String written) {
        return new Filling(slot, written, label, "attribution." + rule);
    }
}
