package org.edustat.normalisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/**
 * The place of a paper that names few places: those that it names lie one in the other, and one alone of them is of the
 * rank of which it speaks, 全省 or 我县.
 */
record RegionOfRank(Regions regions, int year) {

    /** 赴杭州市考察, 与某市结对: places that others are from. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:赴|前往|来自|对口|支援|援助|学习|借鉴|与|同|和|毕业于|选送|奔赴|[^\\p{IsHan}]援)$");

    /** 列潍坊市各县区第一: those that the place is one of. */
    private static final Pattern OF_THEIRS = Pattern.compile("^各(?:县|区|旗|市县|地)|^(?:所辖|下辖)");

    /** 三台县和盐亭县: one sign stands between places that are told together. */
    private static final int NOWHERE = -2;

    private static final int WINDOW = 4;
    private static final int OFTEN = 2;

    /** @param ranks how often the paper says 全市, 我县 and the like, by the last sign */
    Optional<Answer<Region>> find(Paper paper, Map<String, Long> ranks) {
        String rank = ranks.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        Named named = named(paper);
        // 全县 told once is enough where one place is named at all
        long enough = named.all().count() == 1 ? 1 : OFTEN;
        if (ranks.getOrDefault(rank, 0L) < enough || ranks.getOrDefault(rank, 0L) * OFTEN <= RegionFinder.all(ranks)) {
            return Optional.empty();
        }
        List<Region> own = Stream.concat(
                        Stream.concat(
                                named.own().keySet().stream(),
                                named.own().keySet().stream().flatMap(place -> province(place).stream())),
                        city(named).stream())
                .distinct()
                .filter(place -> place.name().endsWith(rank) && !named.above().containsKey(place))
                .toList();
        return own.size() != 1 || !named.all().allMatch(other -> inLine(other, own.get(0)))
                ? Optional.empty()
                : Optional.of(new Answer<>(own.get(0), label(named, own.get(0)), "region_of_rank"));
    }

    /**
     * The places that a paper names, each with the words that name it first.
     *
     * @param above those of which the paper's own is told to be one of several
     */
    private record Named(Map<Region, Label> own, Map<Region, Label> above) {

        Stream<Region> all() {
            return Stream.concat(own.keySet().stream(), above.keySet().stream());
        }
    }

    private Named named(Paper paper) {
        Named named = new Named(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Line line : paper.lines()) {
            int last = NOWHERE;
            for (RegionMention mention : regions.mentions(line.text(), year)) {
                boolean listed = mention.start() == last + 1;
                last = mention.end();
                Region place = mention.candidates().get(0);
                String before = line.text().substring(Math.max(0, mention.start() - WINDOW), mention.start());
                boolean clear = mention.candidates().size() == 1 && place.level() != Region.Level.COUNTRY;
                if (clear && (listed || !FOREIGN.matcher(before).find())) {
                    boolean above = OF_THEIRS
                            .matcher(line.text())
                            .region(mention.end(), line.text().length())
                            .lookingAt();
                    Label label =
                            paper.label(Place.DOCUMENT, line.start() + mention.start(), line.start() + mention.end());
                    (above ? named.above() : named.own()).putIfAbsent(place, label);
                }
            }
        }
        return named;
    }

    private static Label label(Named named, Region place) {
        Label own = named.own().get(place);
        return own != null
                ? own
                : Objects.requireNonNull(named.own().values().iterator().next());
    }

    private Optional<Region> province(Region place) {
        return regions.parents(place, year).stream()
                .filter(above -> above.level() == Region.Level.PROVINCE)
                .findFirst();
    }

    /** 我市 in a paper that names two or more counties, all of one city. */
    private Optional<Region> city(Named named) {
        List<Region> cities = named.all()
                .map(place -> regions.parents(place, year).stream()
                        .filter(above -> above.level() == Region.Level.PREFECTURE)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        boolean one = cities.size() >= OFTEN
                && cities.size() == named.all().count()
                && cities.stream().distinct().count() == 1;
        return one ? Optional.of(cities.get(0)) : Optional.empty();
    }

    private boolean inLine(Region one, Region other) {
        return regions.within(one.code(), other.code(), year) || regions.within(other.code(), one.code(), year);
    }
}
