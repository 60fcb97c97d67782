package org.edustat.validation.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Region;

/** Which places belong right below which in a year. */
public final class Kin {

    private final Regions regions;
    private final Map<Integer, Map<String, List<Region>>> byYear = new ConcurrentHashMap<>();

    public Kin(Regions regions) {
        this.regions = regions;
    }

    /** The places right below, in the order of their codes; empty where there are none. */
    public List<Region> below(String code, int year) {
        return byYear.computeIfAbsent(year, this::byParent).getOrDefault(code, List.of());
    }

    private Map<String, List<Region>> byParent(int year) {
        return regions.list(year).stream()
                .filter(region -> region.parent() != null)
                .collect(Collectors.groupingBy(region -> String.valueOf(region.parent())));
    }

    /** Whether every place right below the key's is among the parts. */
    public boolean complete(Key whole, Collection<Observation> parts) {
        List<Region> all = below(whole.region(), whole.period().workbookYear());
        Set<String> told = parts.stream().map(part -> part.key().region()).collect(Collectors.toSet());
        return !all.isEmpty() && all.stream().allMatch(region -> told.contains(region.code()));
    }
}
