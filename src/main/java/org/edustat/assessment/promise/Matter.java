package org.edustat.assessment.promise;

/** Whether two stretches of words speak of the same thing: 大班额 and 义务教育大班额. */
final class Matter {

    /** Two characters are shared by chance too often. */
    private static final int FEWEST_SHARED = 3;

    private Matter() {}

    /** One of them holds the other, or two thirds of the shorter one in one piece. */
    static boolean same(String one, String other) {
        return one.length() <= other.length() ? spokenOf(one, other) : spokenOf(other, one);
    }

    /** Whether a text speaks of a matter: it holds it, or two thirds of it in one piece. */
    static boolean spokenOf(String matter, String text) {
        if (text.contains(matter)) {
            return true;
        }
        // two thirds, rounded up
        int piece = Math.max(FEWEST_SHARED, (matter.length() * 2 + 2) / 3);
        for (int from = 0; from + piece <= matter.length(); from++) {
            if (text.contains(matter.substring(from, from + piece))) {
                return true;
            }
        }
        return false;
    }
}
