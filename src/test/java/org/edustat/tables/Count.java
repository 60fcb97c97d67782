package org.edustat.tables;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of what was said was right, and of what is to be said.
 *
 * @param right of them
 * @param said by the program
 * @param gold by hand
 */
record Count(int right, int said, int gold) {

    static final Count NONE = new Count(0, 0, 0);

    static Count of(Set<?> gold, Set<?> said) {
        Set<Object> both = new HashSet<>(gold);
        both.retainAll(said);
        return new Count(both.size(), said.size(), gold.size());
    }

    Count plus(Count other) {
        return new Count(right + other.right, said + other.said, gold + other.gold);
    }

    double precision() {
        return said == 0 ? 1 : (double) right / said;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return said + gold == 0 ? 1 : 2.0 * right / (said + gold);
    }
}
