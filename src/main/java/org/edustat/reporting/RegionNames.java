package org.edustat.reporting;

import java.util.Collection;
import java.util.Optional;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Region;

/** What places are called in the year of the workbook. */
record RegionNames(Regions regions, int year) {

    /** The name, or the code itself where nobody knows it. */
    String name(String code) {
        return region(code).map(Region::name).orElse(code);
    }

    /** How many of the given places stand above this one; the steps by which its name is set in. */
    int depth(String code, Collection<String> places) {
        Optional<Region> place = region(code);
        return place.isEmpty()
                ? 0
                : (int) regions.parents(place.get(), year).stream()
                        .map(Region::code)
                        .filter(places::contains)
                        .count();
    }

    /** A school year ends in the next year, and a paper may use the code of that one already. */
    private Optional<Region> region(String code) {
        return regions.find(code, year).or(() -> regions.find(code, year + 1));
    }
}
