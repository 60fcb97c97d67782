package org.edustat.catalogue;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The words of a dictionary as a tree of their signs. From most places of a text no word begins, which one bit for each
 * two signs tells; from the others the tree is followed as far as the text goes along. So a text takes time by its
 * length, however many words are known.
 */
final class WordTree<T> {

    private static final int MARKS = 1 << 16;
    private static final int PRIME = 31;
    private static final int ROOT = 0;
    private static final int NO_BRANCH = -1;
    private static final long FREE = -1;

    /** The branches lie in a table at most half full. */
    private static final int ROOM = 2;

    private static final int SPREAD = 0x9E3779B9;
    private static final int FEWEST = 16;

    /** A bit for each sign that is a word by itself. */
    private final long[] alone = new long[MARKS / Long.SIZE];

    /** A bit for each two signs with which a longer word begins; others may share it. */
    private final long[] pairs = new long[MARKS / Long.SIZE];

    private final long[] branches;
    private final int[] targets;
    private final @Nullable Object[] meanings;
    private final int longest;
    private int nodes = 1;

    /** Takes a word where it stands. */
    interface Taker<T> {

        void take(int start, int end, T meaning);
    }

    WordTree(Map<String, T> dictionary) {
        int signs = dictionary.keySet().stream().mapToInt(String::length).sum();
        int size = Integer.highestOneBit(Math.max(FEWEST, signs) * ROOM) * 2;
        this.branches = new long[size];
        this.targets = new int[size];
        this.meanings = new Object[signs + 1];
        this.longest =
                dictionary.keySet().stream().mapToInt(String::length).max().orElse(0);
        Arrays.fill(branches, FREE);
        dictionary.forEach(this::add);
    }

    private void add(String word, T meaning) {
        int node = ROOT;
        for (int at = 0; at < word.length(); at++) {
            node = grow(node, word.charAt(at));
        }
        meanings[node] = meaning;
        if (word.length() == 1) {
            mark(alone, word.charAt(0));
        } else {
            mark(pairs, pair(word.charAt(0), word.charAt(1)));
        }
    }

    private int grow(int node, char sign) {
        long branch = branch(node, sign);
        int slot = slot(branch);
        if (branches[slot] == FREE) {
            branches[slot] = branch;
            targets[slot] = nodes++;
        }
        return targets[slot];
    }

    private int follow(int node, char sign) {
        long branch = branch(node, sign);
        int slot = slot(branch);
        return branches[slot] == branch ? targets[slot] : NO_BRANCH;
    }

    private static long branch(int node, char sign) {
        return (long) node << Character.SIZE | sign;
    }

    /** Where the branch lies in the table, or would lie. */
    private int slot(long branch) {
        int last = branches.length - 1;
        int hash = (int) (branch ^ branch >>> Integer.SIZE) * SPREAD;
        int slot = (hash ^ hash >>> Character.SIZE) & last;
        while (branches[slot] != branch && branches[slot] != FREE) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private static int pair(char first, char second) {
        return (first * PRIME + second) & (MARKS - 1);
    }

    private static void mark(long[] marks, int mark) {
        marks[mark / Long.SIZE] |= 1L << mark;
    }

    private static boolean marked(long[] marks, int mark) {
        return (marks[mark >> 6] >>> mark & 1) != 0;
    }

    /** Hands on every word in the text, overlapping ones too, by place and the longer first. */
    void each(String text, Taker<T> taker) {
        int[] path = new int[longest + 1];
        int length = text.length();
        char first = length == 0 ? ' ' : text.charAt(0);
        for (int start = 0; start < length; start++) {
            char second = start + 1 < length ? text.charAt(start + 1) : '\0';
            boolean longer = start + 1 < length && marked(pairs, pair(first, second));
            if (longer || marked(alone, first)) {
                from(text, start, longer ? length : start + 1, path, taker);
            }
            first = second;
        }
    }

    private void from(String text, int start, int end, int[] path, Taker<T> taker) {
        int depth = 0;
        int node = ROOT;
        for (int at = start; at < end; at++) {
            node = follow(node, text.charAt(at));
            if (node == NO_BRANCH) {
                break;
            }
            path[++depth] = node;
        }
        for (; depth > 0; depth--) {
            @SuppressWarnings("unchecked") // only meanings of this dictionary were put there
            T meaning = (T) meanings[path[depth]];
            if (meaning != null) {
                taker.take(start, start + depth, meaning);
            }
        }
    }
}
