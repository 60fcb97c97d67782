package org.edustat.catalogue;

import java.util.Set;
import java.util.TreeSet;

/**
 * On which side of a number the better values of an indicator lie.
 *
 * @param lessIsBetter the indicators of which a target names the most that is allowed
 */
public record Directions(Set<String> lessIsBetter) {

    static final String FILE = "catalogue/directions.csv";

    public Directions {
        lessIsBetter = Set.copyOf(lessIsBetter);
    }

    static Directions load(JobsFolder jobs, Indicators indicators) {
        return new Directions(new TreeSet<>(
                JobsTable.read(jobs, FILE, line -> line.any("indicator").indicator(indicators))));
    }
}
