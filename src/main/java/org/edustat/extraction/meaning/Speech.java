package org.edustat.extraction.meaning;

import java.util.List;

import org.edustat.concept.Label;

/**
 * The words of terms that the labels of one side say.
 *
 * @param labels what each of them says, in their order
 * @param pattern the same words with the places of their labels, written in one line: where two sides have equal
 *     patterns, the same terms are said in the same order, though by other labels; equal ones are one object, for the
 *     rows of a list mostly say the same and are compared for each of their cells
 */
record Speech(List<Said> labels, String pattern) {

    /**
     * What one label says.
     *
     * @param several whether it names several things, and so cannot say which of them is counted
     */
    record Said(Label label, List<Heard.Word> words, boolean several) {}

    Heard.Word at(Heard.Position position) {
        return labels.get(position.label()).words().get(position.word());
    }
}
