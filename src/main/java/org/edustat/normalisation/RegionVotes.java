package org.edustat.normalisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/** The places that a paper names, each with the weight of the words that name it. */
final class RegionVotes {

    /** How much of a county's weight speaks for its city too. */
    private static final double FOR_THOSE_ABOVE = 0.3;

    /** Less than three plain mentions may be of any place. */
    private static final double ENOUGH = 3;

    /** Words of this weight say whose the paper is, however many other places it names. */
    private static final double SURE = 8;

    private static final int MANY = 3;

    /** A place that is named twice is not named in passing. */
    private static final double AGAIN = 2;

    private final Regions regions;
    private final int year;
    private final Map<String, Tally> tallies = new TreeMap<>();

    RegionVotes(Regions regions, int year) {
        this.regions = regions;
        this.year = year;
    }

    void add(Collection<Region> candidates, double weight, Label label, String rule) {
        for (Region candidate : candidates) {
            tallies.computeIfAbsent(candidate.code(), code -> new Tally(candidate))
                    .add(weight, label, rule);
        }
    }

    /**
     * The place with most weight; none where too little speaks for it, or where namesakes stand level.
     *
     * @param agreement how well a division's rank fits the paper's own words, 1 where not at all
     * @param foreign whether the paper speaks of places of other ranks alone
     */
    Optional<Answer<Region>> winner(ToDoubleFunction<Region> agreement, Predicate<Region> foreign) {
        Comparator<Tally> order = Comparator.<Tally>comparingDouble(
                        tally -> weight(tally) * agreement.applyAsDouble(tally.region))
                .thenComparingDouble(this::weightAbove);
        List<Tally> best =
                tallies.values().stream().sorted(order.reversed()).limit(2).toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tally> part = partInTitle(best.get(0));
        if (part.isPresent()) {
            return part.map(Tally::answer);
        }
        if (isOneOfMany(best.get(0))) {
            return city(best.get(0));
        }
        if (weight(best.get(0)) < ENOUGH || inPassing(best.get(0), foreign)) {
            return Optional.empty();
        }
        Optional<Tally> inside = insideForeign(best.get(0), foreign);
        if (inside.isPresent()) {
            return inside.map(Tally::answer);
        }
        boolean level = best.size() > 1 && order.compare(best.get(0), best.get(1)) == 0;
        return level ? Optional.empty() : Optional.of(best.get(0).answer());
    }

    /**
     * 武侯区教育局工作总结, with the schools of 成都 named below: a title that names a district is not about the city, which it
     * does not name.
     */
    private Optional<Tally> partInTitle(Tally best) {
        return best.strongest >= SURE
                ? Optional.empty()
                : tallies.values().stream()
                        .filter(tally ->
                                tally.strongest > SURE && regions.within(tally.region.code(), best.region.code(), year))
                        .max(Comparator.comparingDouble(tally -> tally.weight));
    }

    /** 陕西一贫困县实行免费教育, with 全县 in the text: the county that the paper names again and again, and no other. */
    private Optional<Tally> insideForeign(Tally best, Predicate<Region> foreign) {
        if (!foreign.test(best.region)) {
            return Optional.empty();
        }
        List<Tally> inside = tallies.values().stream()
                .filter(tally -> tally != best && regions.within(tally.region.code(), best.region.code(), year))
                .filter(tally -> !foreign.test(tally.region))
                .toList();
        return inside.size() == 1 && inside.get(0).weight >= AGAIN ? Optional.of(inside.get(0)) : Optional.empty();
    }

    /** 经省教委复查, in a paper that says 我县 of itself: the place above is named once, and is not the paper's own. */
    private static boolean inPassing(Tally best, Predicate<Region> foreign) {
        return best.strongest < SURE && best.weight <= ENOUGH && foreign.test(best.region);
    }

    /** Whether the paper names a place no more than the others of its city. */
    private boolean isOneOfMany(Tally best) {
        List<Tally> siblings = tallies.values().stream()
                .filter(tally -> Objects.equals(tally.region.parent(), best.region.parent()))
                .toList();
        double all = siblings.stream().mapToDouble(tally -> tally.weight).sum();
        return best.strongest < SURE && siblings.size() >= MANY && all >= 2 * Math.max(ENOUGH, best.weight);
    }

    private Optional<Answer<Region>> city(Tally part) {
        return regions.parents(part.region, year).stream()
                .filter(above -> above.level() == Region.Level.PREFECTURE)
                .findFirst()
                .map(above -> new Answer<>(above, part.answer().label(), "region_of_parts"));
    }

    /** How much speaks for a place itself. */
    double weightOf(Region region) {
        Tally tally = tallies.get(region.code());
        return tally == null ? 0 : tally.weight;
    }

    private double weight(Tally tally) {
        double below = tallies.values().stream()
                .filter(other -> other != tally
                        && regions.within(other.region.code(), tally.region.code(), year)
                        && tally.region.level() != Region.Level.COUNTRY)
                .mapToDouble(other -> other.weight)
                .sum();
        return tally.weight + FOR_THOSE_ABOVE * below;
    }

    private double weightAbove(Tally tally) {
        return regions.parents(tally.region, year).stream()
                .filter(above -> above.level() != Region.Level.COUNTRY)
                .mapToDouble(this::weightOf)
                .sum();
    }

    private static final class Tally {

        private final Region region;
        private double weight;
        private double strongest;
        private Answer<Region> answer;

        private Tally(Region region) {
            this.region = region;
            this.answer = new Answer<>(region, new Label("", Place.DOCUMENT, ""), "");
        }

        private void add(double more, Label label, String rule) {
            weight += more;
            if (more > strongest) {
                strongest = more;
                answer = new Answer<>(region, label, rule);
            }
        }

        private Answer<Region> answer() {
            return answer;
        }
    }
}
