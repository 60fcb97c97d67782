package org.edustat.concept;

import java.util.List;

/**
 * The one consolidated value for a key.
 *
 * @param chosen the observation that it came from
 * @param rivals the other observations of the same key, in the order of precedence; those with the same value among
 *     them
 */
public record Figure(Key key, Observation chosen, List<Observation> rivals) {

    public Figure {
        rivals = List.copyOf(rivals);
    }
}
