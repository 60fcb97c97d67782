package org.edustat.extraction.meaning;

import java.util.ArrayList;
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

    /** No word of the catalogue has these signs. */
    private static final char WORD_BEGINS = '\u0001';

    private static final char LABEL_ENDS = '\u0002';
    private static final char AGAIN = '\u0003';
    private static final char SEVERAL = '\u0004';
    /** A word that nothing beside it makes another thing; a vote asks for it. */
    private static final char PLAIN_BEGINS = '\u0005';

    /** A word that nothing before it makes another thing. */
    private static final char LEADING_BEGINS = '\u0006';

    /**
     * What one label says.
     *
     * @param several whether it names several things, and so cannot say which of them is counted
     */
    record Said(Label label, List<Heard.Word> words, boolean several) {}

    /** @param said what each of the labels says */
    static Speech of(List<Label> labels, LabelSense[] said) {
        List<Said> speech = new ArrayList<>(said.length);
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < said.length; at++) {
            Label label = labels.get(at);
            speech.add(new Said(label, said[at].words(), said[at].several()));
            pattern.append((char) ('a' + label.place().ordinal()));
            if (again(labels, at)) {
                pattern.append(AGAIN);
            }
            pattern.append(said[at].pattern());
        }
        return new Speech(speech, pattern.toString().intern());
    }

    /** Whether no label says a word of a term. */
    boolean silent() {
        for (Said said : labels) {
            if (!said.words().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What one label says, in one line. */
    static String pattern(List<Heard.Word> words, boolean several) {
        StringBuilder pattern = new StringBuilder();
        if (several) {
            pattern.append(SEVERAL);
        }
        for (Heard.Word word : words) {
            pattern.append(word.plain() ? PLAIN_BEGINS : word.leads() ? LEADING_BEGINS : WORD_BEGINS)
                    .append(word.text());
        }
        return pattern.append(LABEL_ENDS).toString();
    }

    /** Whether the label is the nearest one of its place once more, as one header over two columns is. */
    private static boolean again(List<Label> labels, int at) {
        Label label = labels.get(at);
        for (int nearer = 0; nearer < at; nearer++) {
            if (labels.get(nearer).place() == label.place()) {
                return labels.get(nearer).equals(label);
            }
        }
        return false;
    }

    Heard.Word at(Heard.Position position) {
        return labels.get(position.label()).words().get(position.word());
    }
}
