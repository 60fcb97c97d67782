package org.edustat.delivery;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release is among the releases, and what it changed.
 *
 * @param release its number, from 1; 0 for a set that is none
 * @param since the run whose release stood before; empty for the first one
 * @param causes how many figures and sums moved, by the cause
 * @param changes the first of them, each in one line
 * @param withheld why what might be expected is not there: a year before its day, too many workbooks
 */
public record ReleaseChange(
        int release, String since, SortedMap<String, Integer> causes, List<String> changes, List<String> withheld) {

    public static final ReleaseChange NONE = new ReleaseChange(0, "", new TreeMap<>(), List.of(), List.of());

    public ReleaseChange {
        causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
        changes = List.copyOf(changes);
        withheld = List.copyOf(withheld);
    }
}
