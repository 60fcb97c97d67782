package org.edustat.extraction.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.IndicatorWord;
import org.edustat.catalogue.Term;
import org.edustat.concept.Unit;

/**
 * The terms of the catalogue by their words and by the units that fit them. A word such as 学校 is a part of many terms,
 * of which few have their other words said too: those are told apart by numbers that are compared, before any is
 * weighed.
 */
final class Terms {

    /** By word, by unit; the first is for a number whose unit is not known. */
    private final List<Candidate[][]> byWord = new ArrayList<>();

    private final int size;

    /**
     * A term that may be meant.
     *
     * @param place its place among all terms
     * @param asked for each part that must be said near the number the ids of its words
     */
    record Candidate(Term term, int place, int[][] asked) {

        /** Whether each part has a word among those that are said. */
        boolean possible(Mentioned said) {
            for (int[] part : asked) {
                if (!said.any(part)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The words that are said near a number, by their ids. */
    final class Mentioned {

        private final long[] marks = new long[byWord.size() / Long.SIZE + 1];

        void add(int id) {
            marks[id / Long.SIZE] |= 1L << id;
        }

        private boolean any(int[] words) {
            for (int id : words) {
                if ((marks[id / Long.SIZE] >>> id & 1) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    Terms(Catalogue catalogue, TermFit fit) {
        List<IndicatorWord> words = catalogue.lexicon().indicatorWords();
        Map<String, Integer> ids = new HashMap<>();
        words.forEach(word -> ids.put(word.text(), word.id()));
        Map<Term, Candidate> candidates = new HashMap<>();
        for (IndicatorWord word : words) {
            for (Term term : word.terms()) {
                candidates.putIfAbsent(term, new Candidate(term, candidates.size(), asked(term, ids)));
            }
        }
        this.size = candidates.size();
        words.forEach(word -> byWord.add(byUnit(word, candidates, fit)));
    }

    private static int[][] asked(Term term, Map<String, Integer> ids) {
        return term.parts().stream()
                .filter(part -> !part.forbidden() && part.side() != Term.Side.AROUND)
                .map(part -> part.words().stream().mapToInt(ids::get).toArray())
                .toArray(int[][]::new);
    }

    private static Candidate[][] byUnit(IndicatorWord word, Map<Term, Candidate> candidates, TermFit fit) {
        Candidate[][] byUnit = new Candidate[Unit.values().length + 1][];
        for (int place = 0; place < byUnit.length; place++) {
            Unit unit = place == 0 ? null : Unit.values()[place - 1];
            byUnit[place] = word.terms().stream()
                    .filter(term -> fit.fits(term, unit))
                    .map(candidates::get)
                    .toArray(Candidate[]::new);
        }
        return byUnit;
    }

    /** How many terms there are. */
    int size() {
        return size;
    }

    /** The terms that the word may belong to beside a number with this unit, in the order of the catalogue. */
    Candidate[] of(Heard.Word word, @Nullable Unit unit) {
        return byWord.get(word.known().id())[unit == null ? 0 : unit.ordinal() + 1];
    }
}
