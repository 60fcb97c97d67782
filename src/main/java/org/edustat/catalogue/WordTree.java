package org.edustat.catalogue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

    /** Nodes behind one sign have that sign for their number and this bit, so that nobody needs to look for them. */
    private static final int BEHIND_ONE = 1 << 19;

    /** The table of branches is at most half full: it is seldom looked at twice. */
    private static final int ROOM = 2;

    private static final int NODE_BITS = 20;
    private static final long NODE = (1L << NODE_BITS) - 1;
    private static final int SPREAD = 0x9E3779B9;
    private static final int FEWEST = 16;

    /** A bit for each sign that is a word by itself. */
    private final long[] alone = new long[MARKS / Long.SIZE];

    /** A bit for each two signs with which a longer word begins; others may share it. */
    private final long[] pairs = new long[MARKS / Long.SIZE];

    /** Node, sign and the node behind them in one number; 0 where nothing lies. */
    private final long[] branches;

    private final @Nullable Object[] meanings;
    private final int longest;
    private int nodes = 1;

    /** Takes a word where it stands. */
    interface Taker<T> {

        void take(int start, int end, T meaning);
    }

    WordTree(Map<String, T> dictionary) {
        int beginnings = beginnings(dictionary.keySet());
        this.branches = new long[Integer.highestOneBit(Math.max(FEWEST, beginnings) * ROOM) * 2];
        this.meanings = new Object[beginnings + 1];
        this.longest =
                dictionary.keySet().stream().mapToInt(String::length).max().orElse(0);
        dictionary.forEach(this::add);
    }

    /** How many nodes the words need at most: one for each beginning of a word. */
    private static int beginnings(Set<String> words) {
        Set<String> beginnings = new HashSet<>();
        for (String word : words) {
            for (int end = 1; end <= word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
        if (beginnings.size() >= BEHIND_ONE) {
            throw new IllegalArgumentException("too many words for one dictionary: " + words.size());
        }
        return beginnings.size();
    }

    private void add(String word, T meaning) {
        if (word.length() == 1) {
            meanings[grow(ROOT, word.charAt(0))] = meaning;
            mark(alone, word.charAt(0));
            return;
        }
        int node = BEHIND_ONE | word.charAt(0);
        for (int at = 1; at < word.length(); at++) {
            node = grow(node, word.charAt(at));
        }
        meanings[node] = meaning;
        mark(pairs, pair(word.charAt(0), word.charAt(1)));
    }

    private int grow(int node, char sign) {
        int known = follow(node, sign);
        if (known != NO_BRANCH) {
            return known;
        }
        long branch = branch(node, sign);
        int slot = slot(branch);
        while (branches[slot] != 0) {
            slot = slot + 1 & branches.length - 1;
        }
        branches[slot] = branch << NODE_BITS | nodes;
        return nodes++;
    }

    private int follow(int node, char sign) {
        long branch = branch(node, sign);
        int slot = slot(branch);
        long found = branches[slot];
        while (found != 0 && found >>> NODE_BITS != branch) {
            slot = slot + 1 & branches.length - 1;
            found = branches[slot];
        }
        return found == 0 ? NO_BRANCH : (int) (found & NODE);
    }

    private static long branch(int node, char sign) {
        return (long) node << Character.SIZE | sign;
    }

    /** Where the branch lies in the table, or behind it. */
    private int slot(long branch) {
        int hash = (int) (branch ^ branch >>> Integer.SIZE) * SPREAD;
        return (hash ^ hash >>> Character.SIZE) & branches.length - 1;
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
            if (start + 1 < length && marked(pairs, pair(first, second))) {
                from(text, start, path, taker);
            }
            if (marked(alone, first)) {
                take(follow(ROOT, first), start, 1, taker);
            }
            first = second;
        }
    }

    /** The words of two signs and more that begin at a place. */
    private void from(String text, int start, int[] path, Taker<T> taker) {
        int depth = 1;
        int node = BEHIND_ONE | text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            node = follow(node, text.charAt(at));
            if (node == NO_BRANCH) {
                break;
            }
            path[++depth] = node;
        }
        for (; depth > 1; depth--) {
            take(path[depth], start, depth, taker);
        }
    }

    private void take(int node, int start, int length, Taker<T> taker) {
        @SuppressWarnings("unchecked") // only meanings of this dictionary were put there
        T meaning = (T) meanings[node];
        if (meaning != null) {
            taker.take(start, start + length, meaning);
        }
    }
}
