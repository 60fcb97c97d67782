package org.edustat.reporting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edustat.concept.Region;

/**
 * What places are called in the year of the workbook, by code. Codes of GB/T 2260 sort a place before those within it.
 */
record RegionNames(Map<String, Region> byCode) {

    RegionNames {
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    static RegionNames of(YearReport report) {
        Map<String, Region> byCode = new TreeMap<>();
        for (Region region : report.regions()) {
            byCode.merge(region.code(), region, (one, other) -> other.validIn(report.year()) ? other : one);
        }
        return new RegionNames(byCode);
    }

    /** The name, or the code itself where nobody knows it. */
    String name(String code) {
        Region region = byCode.get(code);
        return region == null ? code : region.name();
    }

    /** How many of the given places stand above this one; the steps by which its name is set in. */
    int depth(String code, List<String> places) {
        int above = 0;
        for (Optional<String> up = parent(code); up.isPresent(); up = parent(up.get())) {
            above += places.contains(up.get()) ? 1 : 0;
        }
        return above;
    }

    private Optional<String> parent(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Region::parent);
    }
}
