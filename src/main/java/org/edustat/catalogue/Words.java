package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A dictionary that finds all its words in a text in one pass, whatever its size.
 *
 * @param <T> what a word stands for
 */
public final class Words<T> {

    private final WordTree<T> tree;

    private Words(Map<String, T> words) {
        this.tree = new WordTree<>(words);
    }

    public static <T> Words<T> of(Map<String, T> words) {
        return new Words<>(words);
    }

    /**
     * A word where it stands.
     *
     * @param start UTF-16 units before it
     * @param end UTF-16 units before the first character after it
     */
    public record Hit<T>(int start, int end, T word) {

        public int length() {
            return end - start;
        }
    }

    /** Every word in the text, overlapping ones too, by place and the longer first. */
    public List<Hit<T>> all(CharSequence text) {
        Found<T> found = new Found<>();
        tree.each(text.toString(), found);
        return found.hits;
    }

    /** Hands on the same one by one. */
    void each(String text, WordTree.Taker<T> taker) {
        tree.each(text, taker);
    }

    /** The words that were found; mostly there are none. */
    private static final class Found<T> implements WordTree.Taker<T> {

        private List<Hit<T>> hits = List.of();

        @Override
        public void take(int start, int end, T meaning) {
            if (hits.isEmpty()) {
                hits = new ArrayList<>();
            }
            hits.add(new Hit<>(start, end, meaning));
        }
    }

    /** The words that a reader would see: from left to right, the longest at each place, none inside another. */
    public List<Hit<T>> longest(CharSequence text) {
        List<Hit<T>> hits = all(text);
        if (hits.size() < 2) {
            return hits;
        }
        List<Hit<T>> chosen = new ArrayList<>();
        int free = 0;
        for (Hit<T> hit : hits) {
            if (hit.start() >= free) {
                chosen.add(hit);
                free = hit.end();
            }
        }
        return chosen;
    }
}
