package org.edustat.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Slot;

/**
 * All that the catalogue knows one written word for: the terms of indicators that it may be a part of, the stage, the
 * sector and the area that it names, and what it hints at, at most one of each sort. Each sort is the answer to a
 * question of its own.
 */
final class KnownWord {

    /** The question for the terms of indicators. */
    static final int INDICATORS = 0;

    private static final int SLOTS = Slot.values().length;

    static final int QUESTIONS = 1 + SLOTS + Cue.Role.values().length;

    private final @Nullable Object[] answers = new Object[QUESTIONS];
    private long answered;

    private KnownWord() {}

    /** The question for a stage, a sector or an area. */
    static int question(Slot slot) {
        return 1 + slot.ordinal();
    }

    /** The question for the cues of a role. */
    static int question(Cue.Role role) {
        return 1 + SLOTS + role.ordinal();
    }

    /** Joins several dictionaries, so that a text is gone through once for all of them. */
    static Words<KnownWord> join(
            List<IndicatorWord> indicators, List<Map<String, Term>> facets, List<Map<String, Cue>> cues) {
        Map<String, KnownWord> known = new TreeMap<>();
        indicators.forEach(word -> of(word.text(), known).set(INDICATORS, word));
        facets.forEach(words -> words.forEach((word, term) -> of(word, known).set(question(term.slot()), term)));
        cues.forEach(words -> words.forEach((word, cue) -> of(word, known).set(question(cue.role()), cue)));
        return Words.of(known);
    }

    private static KnownWord of(String word, Map<String, KnownWord> known) {
        return known.computeIfAbsent(word, any -> new KnownWord());
    }

    private void set(int question, Object answer) {
        answers[question] = answer;
        answered |= 1L << question;
    }

    /** A bit for each question that the word answers. */
    long answers() {
        return answered;
    }

    /** What the word answers to a question; null for nothing. */
    @Nullable
    Object answer(int question) {
        return answers[question];
    }
}
