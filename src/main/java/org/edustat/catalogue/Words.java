package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * A dictionary that finds all its words in a text in one pass, whatever its size.
 *
 * @param <T> what a word stands for
 */
public final class Words<T> {

    private static final Comparator<Hit<?>> IN_ORDER =
            Comparator.<Hit<?>>comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

    private final AhoCorasickDoubleArrayTrie<T> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    private Words(Map<String, T> words) {
        empty = words.isEmpty();
        if (!empty) {
            trie.build(new TreeMap<>(words));
        }
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
        List<Hit<T>> hits = new ArrayList<>();
        if (!empty) {
            trie.parseText(text.toString().toCharArray(), (AhoCorasickDoubleArrayTrie.IHit<T>)
                    (begin, end, word) -> hits.add(new Hit<>(begin, end, word)));
        }
        if (hits.size() > 1) {
            hits.sort(IN_ORDER);
        }
        return hits;
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
