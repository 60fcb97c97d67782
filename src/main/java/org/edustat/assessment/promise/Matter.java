package org.edustat.assessment.promise;

/** Whether two stretches of words speak of the same thing: 大班额 and 义务教育大班额. */
final class Matter {

    /** Two characters are shared by chance too often. */
    private static final int FEWEST_SHARED = 3;

    private Matter() {}

    /** One of them holds the other, or two thirds of the shorter one in one piece. */
    static boolean same(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return longer.contains(shorter) || enough(longestShared(shorter, longer), shorter.length());
    }

    /** Whether a text speaks of a matter. */
    static boolean spokenOf(String matter, String text) {
        return text.contains(matter) || enough(longestShared(matter, text), matter.length());
    }

    private static boolean enough(int shared, int length) {
        return shared >= FEWEST_SHARED && shared * 3 >= length * 2;
    }

    private static int longestShared(String one, String other) {
        int longest = 0;
        int[] ends = new int[other.length() + 1];
        for (int at = 0; at < one.length(); at++) {
            for (int to = other.length(); to > 0; to--) {
                ends[to] = one.charAt(at) == other.charAt(to - 1) ? ends[to - 1] + 1 : 0;
                longest = Math.max(longest, ends[to]);
            }
        }
        return longest;
    }
}
