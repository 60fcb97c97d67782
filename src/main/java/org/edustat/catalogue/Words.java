package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary that finds all its words in a text in one pass, whatever its size.
 *
 * @param <T> what a word stands for
 */
public final class Words<T> {

    private static final Comparator<Hit<?>> IN_ORDER =
            Comparator.<Hit<?>>comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

    /** Headers are shorter; what is longer is a sentence, and is gone through by the automaton. */
    private static final int LONGEST_HEADER = 64;

    private final Map<String, T> words;
    private final Beginnings<T> beginnings;
    /** Built for the first sentence: a night of tables needs none. */
    private volatile @Nullable AhoCorasickDoubleArrayTrie<T> automaton;

    private Words(Map<String, T> words) {
        this.words = new TreeMap<>(words);
        this.beginnings = new Beginnings<>(words);
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
        return text.length() <= LONGEST_HEADER ? beginnings.all(text.toString()) : allInSentence(text);
    }

    private List<Hit<T>> allInSentence(CharSequence text) {
        List<Hit<T>> hits = new ArrayList<>();
        if (!words.isEmpty()) {
            automaton().parseText(text, (AhoCorasickDoubleArrayTrie.IHit<T>)
                    (begin, end, word) -> hits.add(new Hit<>(begin, end, word)));
        }
        if (hits.size() > 1) {
            hits.sort(IN_ORDER);
        }
        return hits;
    }

    private AhoCorasickDoubleArrayTrie<T> automaton() {
        AhoCorasickDoubleArrayTrie<T> built = automaton;
        return built == null ? build() : built;
    }

    private synchronized AhoCorasickDoubleArrayTrie<T> build() {
        AhoCorasickDoubleArrayTrie<T> built = automaton;
        if (built == null) {
            built = new AhoCorasickDoubleArrayTrie<>();
            built.build(new TreeMap<>(words));
            automaton = built;
        }
        return built;
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
