package org.edustat.normalisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Finding;
import org.edustat.concept.Region;
import org.edustat.concept.Severity;

/**
 * Whether the places that one paper tells of one year are those of one edition of the codes. A list that was copied
 * together from two names a district beside the one that it was merged into, and counts its ground twice or not at all.
 */
final class CodeEditions {

    /** Who names more has written no list of districts. */
    private static final int MOST = 5_000;

    /** More would be read by nobody. */
    private static final int MOST_NAMED = 8;

    private final Regions regions;
    private final SortedMap<Integer, SortedSet<String>> told = new TreeMap<>();

    CodeEditions(Regions regions) {
        this.regions = regions;
    }

    /** A code that is told of a year. */
    void see(String code, int year) {
        SortedSet<String> codes = told.computeIfAbsent(year, first -> new TreeSet<>());
        if (codes.size() < MOST) {
            codes.add(code);
        }
    }

    /** One finding for the paper, of the first year whose codes no edition has together. */
    void close(String path, Consumer<Finding> findings) {
        for (Map.Entry<Integer, SortedSet<String>> ofYear : told.entrySet()) {
            int year = ofYear.getKey();
            Set<String> codes = ofYear.getValue();
            List<Region> strange = codes.stream()
                    .filter(code -> !valid(code, year))
                    .flatMap(code -> nearest(code, year).stream())
                    .toList();
            if (!strange.isEmpty()) {
                findings.accept(finding(path, year, codes, strange));
                return;
            }
        }
    }

    private Finding finding(String path, int year, Set<String> codes, List<Region> strange) {
        List<Region> against = codes.stream()
                .filter(code -> valid(code, year) && strange.stream().noneMatch(old -> together(code, old)))
                .flatMap(code -> nearest(code, year).stream())
                .toList();
        return against.isEmpty()
                ? Finding.about(
                        path,
                        "normalisation.codes_of_another_year",
                        Severity.NOTE,
                        Integer.toString(year),
                        named(strange))
                : Finding.about(
                        path,
                        "normalisation.codes_of_two_editions",
                        Severity.WARNING,
                        Integer.toString(year),
                        named(strange),
                        named(against));
    }

    /** Whether some year has both. */
    private boolean together(String code, Region other) {
        int last = other.to() == null ? regions.newestYear() : other.to();
        return IntStream.rangeClosed(other.from(), last).anyMatch(year -> regions.isBorne(code, year));
    }

    /** In a school year, which has two editions, either counts. */
    private boolean valid(String code, int year) {
        return regions.isBorne(code, year) || regions.isBorne(code, year + 1);
    }

    /** The division that bore the code at that time, or last before it, or first after it. */
    private List<Region> nearest(String code, int year) {
        List<Region> ever = regions.ever(code);
        return ever.stream()
                .filter(region -> region.from() <= year + 1)
                .reduce((one, later) -> later)
                .or(() -> ever.stream().findFirst())
                .stream()
                .toList();
    }

    /** As in {@code 330103下城区(1991–2020)}. */
    private static String named(List<Region> places) {
        String first = places.stream()
                .limit(MOST_NAMED)
                .map(place -> "%s%s(%d–%s)"
                        .formatted(place.code(), place.name(), place.from(), place.to() == null ? "" : place.to()))
                .collect(Collectors.joining(", "));
        return places.size() > MOST_NAMED ? first + " …" : first;
    }
}
