package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.csv.CSVRecord;

import org.edustat.concept.Coded;
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
        CatalogueFile file = CatalogueFile.read(jobs, DIVISIONS);
        NavigableMap<String, List<Region>> byCode = new TreeMap<>();
        for (CSVRecord row : file.rows()) {
            Region region = region(file, row);
            List<Region> sameCode = byCode.computeIfAbsent(region.code(), code -> new ArrayList<>());
            if (sameCode.stream().anyMatch(other -> overlap(other, region))) {
                throw file.fault(row, "%s stands twice for one year".formatted(region.code()));
            }
            sameCode.add(region);
        }
        return byCode;
    }

    private static boolean overlap(Region one, Region other) {
        return one.validIn(other.from()) || other.validIn(one.from());
    }

    private static Region region(CatalogueFile file, CSVRecord row) {
        try {
            String parent = CatalogueFile.cell(row, "parent");
            String last = CatalogueFile.cell(row, "to");
            return new Region(
                    CatalogueFile.cell(row, "code"),
                    CatalogueFile.cell(row, "name"),
                    Coded.of(Region.Level.class, CatalogueFile.cell(row, "level")),
                    parent.isEmpty() ? null : parent,
                    Integer.parseInt(CatalogueFile.cell(row, "from")),
                    last.isEmpty() ? null : Integer.valueOf(last));
        } catch (IllegalArgumentException wrong) {
            throw file.fault(row, wrong.getMessage());
        }
    }

    private static Map<String, List<String>> aliases(JobsFolder jobs, NavigableMap<String, List<Region>> divisions) {
        CatalogueFile file = CatalogueFile.read(jobs, ALIASES);
        Map<String, List<String>> byCode = new TreeMap<>();
        for (CSVRecord row : file.rows()) {
            String code = CatalogueFile.cell(row, "code");
            if (!divisions.containsKey(code)) {
                throw file.fault(row, "there is no division %s".formatted(code));
            }
            byCode.computeIfAbsent(code, one -> new ArrayList<>()).add(CatalogueFile.cell(row, "alias"));
        }
        return byCode;
    }

    private static Set<String> commonWords(JobsFolder jobs) {
        Set<String> words = new TreeSet<>();
        for (CSVRecord row : CatalogueFile.read(jobs, COMMON_WORDS).rows()) {
            words.add(CatalogueFile.cell(row, "name"));
        }
        return words;
    }
}
