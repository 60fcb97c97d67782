package org.edustat.assessment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Promise;

/**
 * A paper that may make promises or speak of them.
 *
 * @param region the code of the place whose paper it is
 * @param speaks when: the date that it bears, else the first day of what it plans or the last of what it reports on;
 *     null where nobody knows
 * @param promises what it says of them, in its order
 */
public record Paper(String path, String region, @Nullable LocalDate speaks, List<Promise> promises) {

    public Paper {
        promises = List.copyOf(promises);
    }
}
