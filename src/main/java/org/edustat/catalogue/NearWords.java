package org.edustat.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which words of a list somebody may have meant who wrote one that is not in it. */
final class NearWords {

    /** More would be no help. */
    private static final int MOST = 3;

    /** One sign in so many may be wrong. */
    private static final int SIGNS_FOR_A_SLIP = 3;

    private NearWords() {}

    /** The nearest first. */
    static List<String> of(String written, Collection<String> words) {
        int most = Math.max(1, written.length() / SIGNS_FOR_A_SLIP);
        return words.stream()
                .filter(word -> slips(written, word) <= most)
                .sorted(Comparator.<String>comparingInt(word -> slips(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Signs to add, leave out or change. */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int change = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(change, 1 + Math.min(before[at], now[at - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
