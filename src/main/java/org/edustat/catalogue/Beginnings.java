package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a dictionary by the two signs that they begin with. In a header, which is short and holds few words,
 * they are found sooner so than by an automaton, whose many states no cache holds.
 */
final class Beginnings<T> {

    private static final int MARKS = 1 << 16;
    private static final int PRIME = 31;
    private static final char NOTHING = '\0';

    /** A bit is set for each beginning; most places of a text are passed over by it. */
    private final long[] marks = new long[MARKS / Long.SIZE];

    private final Map<Integer, List<Word<T>>> words = new HashMap<>();

    /** A word with what it stands for. */
    private record Word<T>(String text, T meaning) {}

    Beginnings(Map<String, T> dictionary) {
        dictionary.forEach((text, meaning) -> add(new Word<>(text, meaning)));
        words.values().forEach(alike -> alike.sort(Comparator.comparingInt(word -> -word.text.length())));
    }

    private void add(Word<T> word) {
        char first = word.text.charAt(0);
        char second = word.text.length() > 1 ? word.text.charAt(1) : NOTHING;
        int mark = mark(first, second);
        marks[mark / Long.SIZE] |= 1L << mark;
        words.computeIfAbsent(beginning(first, second), any -> new ArrayList<>())
                .add(word);
    }

    private static int mark(char first, char second) {
        return (first * PRIME + second) & (MARKS - 1);
    }

    private static int beginning(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Every word in the text, overlapping ones too, by place and the longer first. */
    List<Words.Hit<T>> all(String text) {
        List<Words.Hit<T>> hits = new ArrayList<>();
        char[] signs = text.toCharArray();
        for (int start = 0; start < signs.length; start++) {
            if (start + 1 < signs.length) {
                find(text, start, signs[start], signs[start + 1], hits);
            }
            find(text, start, signs[start], NOTHING, hits);
        }
        return hits;
    }

    private void find(String text, int start, char first, char second, List<Words.Hit<T>> hits) {
        int mark = mark(first, second);
        if ((marks[mark / Long.SIZE] >>> mark & 1) == 0) {
            return;
        }
        List<Word<T>> alike = words.getOrDefault(beginning(first, second), List.of());
        for (int at = 0; at < alike.size(); at++) {
            Word<T> word = alike.get(at);
            if (text.startsWith(word.text, start)) {
                hits.add(new Words.Hit<>(start, start + word.text.length(), word.meaning));
            }
        }
    }
}
