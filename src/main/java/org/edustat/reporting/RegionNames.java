package org.edustat.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Region;

/** What places are called in the year of the workbook. */
record RegionNames(Regions regions, int year) {

    /** The name, or the code itself where nobody knows it. */
    String name(String code) {
        return region(code).map(Region::name).orElse(code);
    }

    boolean knows(String code) {
        return region(code).isPresent();
    }

    /** Those of the given places that stand above this one. */
    List<String> above(String code, Collection<String> places) {
        return region(code).stream()
                .flatMap(place -> regions.parents(place, year).stream())
                .map(Region::code)
                .filter(places::contains)
                .toList();
    }

    /** How many of the given places stand above this one; the steps by which its name is set in. */
    int depth(String code, Collection<String> places) {
        return above(code, places).size();
    }

    /** A school year ends in the next year, and a paper may use the code of that one already. */
    private Optional<Region> region(String code) {
        return regions.find(code, year).or(() -> regions.find(code, year + 1));
    }

    /** Whether the place had other borders in an earlier year, or another code. */
    boolean movedSince(String code, int earlier) {
        return region(code)
                .map(place -> !regions.forebears(code, earlier).exact()
                        || !regions.forebears(code, earlier).codes().equals(List.of(place.code())))
                .orElse(false);
    }

    boolean within(String code, String ancestor) {
        return code.equals(ancestor)
                || regions.within(code, ancestor, year)
                || regions.within(code, ancestor, year + 1);
    }

    /** The code of the place right above; empty where nobody knows it. */
    String above(String code) {
        return region(code).map(Region::parent).orElse("");
    }

    boolean isProvince(String code) {
        return region(code).map(place -> place.level() == Region.Level.PROVINCE).orElse(false);
    }

    boolean isDistrict(String code) {
        return region(code).map(place -> place.level() == Region.Level.COUNTY).orElse(false);
    }
}
