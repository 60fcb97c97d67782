package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;

/**
 * A term all of whose words are said around a number.
 *
 * @param weight how specific it is: the length of its words
 * @param loudest its longest word
 * @param words where its words are said, one for each of its parts
 */
record Answer(Term term, int weight, Heard loudest, List<Heard> words) {

    /**
     * Weighs a term; null where a word of it is missing, or one that it forbids is said.
     *
     * @param heard what is said of the number itself
     * @param around what is said farther off
     */
    static @Nullable Answer weigh(Term term, List<Heard> heard, Supplier<List<Heard>> around) {
        int weight = 0;
        Heard loudest = null;
        List<Heard> words = new ArrayList<>();
        for (Term.Part part : term.parts()) {
            Heard near = loudest(part, heard);
            Heard match = near == null && part.side() == Term.Side.AROUND ? loudest(part, around.get()) : near;
            if (part.forbidden() != (match == null)) {
                return null;
            }
            if (match != null) {
                weight += match.word().text().length() + (loudest == null ? 0 : 1);
                loudest = loudest == null || louder(match, loudest) ? match : loudest;
                words.add(match);
            }
        }
        return loudest == null ? null : new Answer(term, weight, loudest, words);
    }

    private static @Nullable Heard loudest(Term.Part part, List<Heard> heard) {
        Heard best = null;
        for (Heard word : heard) {
            boolean side = part.side() == Term.Side.ANY
                    || part.side() == Term.Side.AROUND
                    || (part.side() == Term.Side.AFTER) == word.after();
            boolean whole = !part.plain()
                    || (part.side() == Term.Side.AFTER
                            ? word.word().leads()
                            : word.word().plain());
            if (side && whole && part.words().contains(word.word().text()) && (best == null || louder(word, best))) {
                best = word;
            }
        }
        return best;
    }

    private static boolean louder(Heard one, Heard other) {
        return one.word().text().length() > other.word().text().length();
    }

    /** How far from the number the nearest of its words is said. */
    int distance() {
        int distance = Integer.MAX_VALUE;
        for (Heard word : words) {
            distance = Math.min(distance, word.distance());
        }
        return distance;
    }

    boolean betterThan(@Nullable Answer other) {
        return other == null || weight > other.weight || weight == other.weight && distance() < other.distance();
    }
}
