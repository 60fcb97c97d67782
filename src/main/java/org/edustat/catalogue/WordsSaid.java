package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Slot;

/**
 * What a text says in the words of the catalogue. It is gone through once; each question takes its own words out of
 * what was found, the first time that it is asked.
 */
public final class WordsSaid {

    private static final int EXPECTED = 8;
    private static final int QUESTIONS = KnownWord.QUESTIONS;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final KnownWord[] words;
    /** The questions that any of the words answers. */
    private final long answered;
    /** What one thread leaves here another may see or not: each can be worked out again, and none changes. */
    private final @Nullable List<?>[] answers;

    private WordsSaid(String text, Gathering found) {
        this.text = text;
        this.starts = Arrays.copyOf(found.starts, found.size);
        this.ends = Arrays.copyOf(found.ends, found.size);
        this.words = Arrays.copyOf(found.words, found.size);
        this.answered = found.answered;
        this.answers = new List<?>[found.size == 0 ? 0 : QUESTIONS];
    }

    static WordsSaid of(String text, Words<KnownWord> dictionary) {
        Gathering found = new Gathering();
        dictionary.each(text, found);
        return new WordsSaid(text, found);
    }

    /** The words while they are found. */
    private static final class Gathering implements WordTree.Taker<KnownWord> {

        private int[] starts = new int[EXPECTED];
        private int[] ends = new int[EXPECTED];
        private KnownWord[] words = new KnownWord[EXPECTED];
        private int size;
        private long answered;

        @Override
        public void take(int start, int end, KnownWord word) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
            }
            starts[size] = start;
            ends[size] = end;
            words[size++] = word;
            answered |= word.answers();
        }
    }

    public String text() {
        return text;
    }

    /** Every word of an indicator's term, overlapping ones too, with the terms that it may be a part of. */
    public List<Words.Hit<IndicatorWord>> indicators() {
        return answer(KnownWord.INDICATORS);
    }

    /** The words of a stage, a sector or an area, the longest at each place. */
    public List<Words.Hit<Term>> facets(Slot slot) {
        return answer(KnownWord.question(slot));
    }

    /** The cues of one role, the longest at each place. */
    public List<Words.Hit<Cue>> cues(Cue.Role role) {
        return answer(KnownWord.question(role));
    }

    /** Whether there is any of them. */
    public boolean says(Cue.Role role) {
        return answers(KnownWord.question(role));
    }

    /** Marks the places of all words that answer one of the questions. */
    public void mark(Questions questions, BitSet places) {
        if ((answered & questions.bits()) == 0) {
            return;
        }
        int[] free = new int[QUESTIONS];
        for (int at = 0; at < words.length; at++) {
            for (long left = words[at].answers() & questions.bits(); left != 0; left &= left - 1) {
                int question = Long.numberOfTrailingZeros(left);
                if (starts[at] >= free[question]) {
                    places.set(starts[at], ends[at]);
                    free[question] = ends[at];
                }
            }
        }
    }

    private boolean answers(int question) {
        return (answered >>> question & 1) != 0;
    }

    @SuppressWarnings("unchecked") // a question has answers of one sort
    private <T> List<Words.Hit<T>> answer(int question) {
        if (!answers(question)) {
            return List.of();
        }
        List<?> known = answers[question];
        if (known == null) {
            known = collect(question);
            answers[question] = known;
        }
        return (List<Words.Hit<T>>) known;
    }

    private List<?> collect(int question) {
        List<Words.Hit<?>> hits = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < words.length; at++) {
            Object answer = words[at].answer(question);
            if (answer != null && (question == KnownWord.INDICATORS || starts[at] >= free)) {
                hits.add(new Words.Hit<>(starts[at], ends[at], answer));
                free = ends[at];
            }
        }
        return List.copyOf(hits);
    }
}
