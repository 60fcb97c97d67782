package org.edustat.normalisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/** The place whose parts a table lists: where most counties of one city head the rows, the table is the city's. */
record SheetRegion(Regions regions, int year) {

    private static final int FEWEST_PARTS = 3;

    Optional<Answer<Region>> find(Paper paper) {
        return parts(paper).or(() -> whole(paper));
    }

    /** The place that is listed together with places inside of it, and with no others: 深圳市, 福田区, 南山区. */
    private Optional<Answer<Region>> whole(Paper paper) {
        List<List<Region>> listed = paper.sheets().labels().stream()
                .map(label -> regions.named(label, year))
                .filter(named -> !named.isEmpty())
                .toList();
        return listed.size() <= FEWEST_PARTS
                ? Optional.empty()
                : listed.stream()
                        .filter(named -> named.size() == 1)
                        .map(named -> named.get(0))
                        .filter(region -> listed.stream().allMatch(named -> anyWithin(named, region)))
                        .findFirst()
                        .map(region ->
                                new Answer<>(region, new Label(region.name(), Place.ROW, ""), "region_of_parts"));
    }

    private boolean anyWithin(List<Region> named, Region whole) {
        return named.stream().anyMatch(part -> regions.within(part.code(), whole.code(), year));
    }

    private Optional<Answer<Region>> parts(Paper paper) {
        Map<String, Integer> parts = new TreeMap<>();
        for (String label : paper.sheets().labels()) {
            List<Region> named = regions.named(label, year);
            if (named.size() == 1) {
                String parent = named.get(0).parent();
                if (parent != null) {
                    parts.merge(parent, 1, Integer::sum);
                }
            }
        }
        parts.entrySet()
                .removeIf(part -> part.getValue() < FEWEST_PARTS || 2 * part.getValue() < childrenOf(part.getKey()));
        // a province's table lists its cities with their counties below them
        Set<String> wholes = Set.copyOf(parts.keySet());
        return parts.entrySet().stream()
                .filter(part -> regions.find(part.getKey(), year)
                        .map(Region::parent)
                        .filter(wholes::contains)
                        .isEmpty())
                .max(Map.Entry.comparingByValue())
                .flatMap(part -> regions.find(part.getKey(), year))
                .map(region -> new Answer<>(region, new Label(region.name(), Place.ROW, ""), "region_of_parts"));
    }

    private long childrenOf(String code) {
        return regions.list(year).stream()
                .filter(region -> code.equals(region.parent()))
                .count();
    }
}
