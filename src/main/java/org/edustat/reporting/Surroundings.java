package org.edustat.reporting;

import java.util.List;

/**
 * What stands around the figures of a night.
 *
 * @param release the number of the release, from 1; 0 where nobody counts them
 * @param revised the figures and sums that moved since the release before
 * @param due what was to be sent, and what became of it
 */
public record Surroundings(int release, List<Revised> revised, List<Due> due) {

    public static final Surroundings NONE = new Surroundings(0, List.of(), List.of());

    public Surroundings {
        revised = List.copyOf(revised);
        due = List.copyOf(due);
    }
}
