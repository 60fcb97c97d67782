package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Term;

/**
 * A term all of whose words are said around a number.
 *
 * @param weight how specific it is: the length of its words
 * @param distance how far from the number the nearest of its words is said
 * @param loudest its longest word
 * @param words where its words are said, one for each of its parts
 */
record Answer(Term term, int weight, int distance, Heard loudest, List<Heard> words) {

    /** What is said farther off. */
    interface Around {

        Around NOTHING = part -> null;

        /** The longest word there that the part asks for, the nearest of several; null where none is said. */
        @Nullable
        Heard loudest(Term.Part part);
    }

    /**
     * Weighs a term; null where a word of it is missing, or one that it forbids is said.
     *
     * @param heard what is said of the number itself
     * @param around what is said farther off
     */
    static @Nullable Answer weigh(Term term, List<Heard> heard, Around around) {
        List<Term.Part> parts = term.parts();
        @Nullable Heard[] matches = new Heard[parts.size()];
        for (int at = 0; at < matches.length; at++) {
            matches[at] = loudest(parts.get(at), heard);
            if (parts.get(at).side() != Term.Side.AROUND && fails(parts.get(at), matches[at])) {
                return null;
            }
        }
        // what is said farther off is asked for last: there is much of it
        for (int at = 0; at < matches.length; at++) {
            if (parts.get(at).side() == Term.Side.AROUND) {
                matches[at] = matches[at] == null ? around.loudest(parts.get(at)) : matches[at];
                if (fails(parts.get(at), matches[at])) {
                    return null;
                }
            }
        }
        return of(term, matches);
    }

    private static boolean fails(Term.Part part, @Nullable Heard match) {
        return part.forbidden() != (match == null);
    }

    private static @Nullable Answer of(Term term, @Nullable Heard[] matches) {
        int weight = 0;
        int distance = Integer.MAX_VALUE;
        Heard loudest = null;
        List<Heard> words = new ArrayList<>(matches.length);
        for (Heard match : matches) {
            if (match != null) {
                weight += match.word().text().length() + (loudest == null ? 0 : 1);
                loudest = loudest == null || match.word().louder(loudest.word()) ? match : loudest;
                distance = Math.min(distance, match.distance());
                words.add(match);
            }
        }
        return loudest == null ? null : new Answer(term, weight, distance, loudest, words);
    }

    /** The longest word that the part asks for, the first of several; null where none is said. */
    static @Nullable Heard loudest(Term.Part part, List<Heard> heard) {
        Heard best = null;
        for (int at = 0; at < heard.size(); at++) {
            Heard word = heard.get(at);
            if (part.has(word.word().known())
                    && hears(part, word)
                    && (best == null || word.word().louder(best.word()))) {
                best = word;
            }
        }
        return best;
    }

    /** Whether the word stands on the side that the part asks for, and plainly where it asks for that. */
    private static boolean hears(Term.Part part, Heard word) {
        boolean behind = part.side() == Term.Side.AFTER;
        boolean side = part.side() == Term.Side.ANY || part.side() == Term.Side.AROUND || behind == word.after();
        return side
                && (!part.plain() || (behind ? word.word().leads() : word.word().plain()));
    }

    boolean betterThan(@Nullable Answer other) {
        return other == null || weight > other.weight || weight == other.weight && distance < other.distance;
    }
}
