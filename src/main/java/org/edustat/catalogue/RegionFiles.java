package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edustat.concept.Region;

/** The files from which {@link Regions} are read. */
final class RegionFiles {

    static final String DIVISIONS = "catalogue/regions.csv";
    static final String ALIASES = "catalogue/region-aliases.csv";
    static final String COMMON_WORDS = "catalogue/region-common-words.csv";

    private RegionFiles() {}

    static Regions load(JobsFolder jobs) {
        NavigableMap<String, List<Region>> divisions = divisions(jobs);
        return new Regions(
                divisions, aliases(jobs, divisions), commonWords(jobs), RegionHeirs.load(jobs, divisions.keySet()));
    }

    private static NavigableMap<String, List<Region>> divisions(JobsFolder jobs) {
        NavigableMap<String, List<Region>> byCode = new TreeMap<>();
        JobsTable.read(jobs, DIVISIONS, line -> {
            Region region = region(line);
            List<Region> sameCode = byCode.computeIfAbsent(region.code(), code -> new ArrayList<>());
            if (sameCode.stream().anyMatch(other -> overlap(other, region))) {
                throw line.any("code").fault("twice_for_a_year", region.code());
            }
            return sameCode.add(region);
        });
        return byCode;
    }

    private static boolean overlap(Region one, Region other) {
        return one.validIn(other.from()) || other.validIn(one.from());
    }

    private static Region region(JobsLine line) {
        String parent = line.text("parent");
        JobsValue last = line.any("to");
        return new Region(
                line.any("code").said().text(),
                line.any("name").said().text(),
                line.any("level").word(Region.Level.class),
                parent.isEmpty() ? null : parent,
                line.any("from").whole(),
                last.isEmpty() ? null : last.whole());
    }

    private static Map<String, List<String>> aliases(JobsFolder jobs, NavigableMap<String, List<Region>> divisions) {
        Map<String, List<String>> byCode = new TreeMap<>();
        JobsTable.read(jobs, ALIASES, line -> {
            String code = line.text("code");
            if (!divisions.containsKey(code)) {
                throw line.any("code").fault("no_division", code);
            }
            return byCode.computeIfAbsent(code, one -> new ArrayList<>()).add(line.text("alias"));
        });
        return byCode;
    }

    private static Set<String> commonWords(JobsFolder jobs) {
        return new TreeSet<>(JobsTable.read(jobs, COMMON_WORDS, line -> line.text("name")));
    }
}
