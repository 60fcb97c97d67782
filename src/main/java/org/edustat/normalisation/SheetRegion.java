package org.edustat.normalisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/** The place whose parts a table lists: where most counties of one city head the rows, the table is the city's. */
record SheetRegion(Regions regions, int year) {

    private static final int FEWEST_PARTS = 3;
    private static final Pattern DRAWN =
            Pattern.compile("(?<name>\\p{IsHan}(?:[\\p{IsHan}\\s]{0,10}\\p{IsHan})?)[A-Za-z'.\\s]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    Optional<Answer<Region>> find(Paper paper) {
        return parts(paper).or(() -> whole(paper));
    }

    /** The place that is listed together with places inside of it, and with no others: 深圳市, 福田区, 南山区. */
    private Optional<Answer<Region>> whole(Paper paper) {
        List<List<Region>> listed = paper.sheets().labels().stream()
                .map(this::named)
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

    /** 合 肥 Hefei is drawn apart to fill its column, with its name in another language beside it. */
    private List<Region> named(String label) {
        List<Region> named = regions.named(label, year);
        Matcher drawn = named.isEmpty() ? DRAWN.matcher(label) : null;
        return drawn != null && drawn.matches()
                ? regions.named(SPACE.matcher(drawn.group("name")).replaceAll(""), year)
                : named;
    }

    private boolean anyWithin(List<Region> named, Region whole) {
        return named.stream().anyMatch(part -> regions.within(part.code(), whole.code(), year));
    }

    private Optional<Answer<Region>> parts(Paper paper) {
        Map<String, Integer> parts = new TreeMap<>();
        List<List<Region>> namesakes = new ArrayList<>();
        for (String label : paper.sheets().labels()) {
            List<Region> named = named(label);
            if (named.size() == 1) {
                parents(named).forEach(parent -> parts.merge(parent, 1, Integer::sum));
            } else {
                namesakes.add(named);
            }
        }
        parts.values().removeIf(count -> count < FEWEST_PARTS);
        // 新城区 beside 碑林区 and 雁塔区 is that of their city
        namesakes.forEach(named -> parents(named).forEach(parent -> parts.computeIfPresent(parent, (any, n) -> n + 1)));
        parts.entrySet().removeIf(part -> 2 * part.getValue() < childrenOf(part.getKey()));
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

    private static Set<String> parents(List<Region> named) {
        return named.stream()
                .flatMap(region -> Stream.ofNullable(region.parent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long childrenOf(String code) {
        return regions.list(year).stream()
                .filter(region -> code.equals(region.parent()))
                .count();
    }
}
