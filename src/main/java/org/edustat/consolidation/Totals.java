package org.edustat.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.Division;
import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Amount;
import org.edustat.concept.Coded;
import org.edustat.concept.Figure;
import org.edustat.concept.Indicator;
import org.edustat.concept.Interval;
import org.edustat.concept.Key;
import org.edustat.concept.Neighbourhood;
import org.edustat.concept.Observation;
import org.edustat.concept.Region;
import org.edustat.concept.Total;

/**
 * Adds up the figures of parts in one neighbourhood: first over sector, area and 学段 within a place, as
 * {@code divisions.csv} says, then over places to the place above them. A whole that somebody stated stands as stated,
 * whatever its parts add up to, and is what the next whole above is made of.
 */
final class Totals {

    /** One part of many tells nothing of the whole. */
    private static final int FEWEST_PARTS = 2;

    private final Indicators indicators;
    private final Regions regions;
    private final Neighbourhood neighbourhood;
    private final Map<Key, Observation> stated = new HashMap<>();
    private final Map<Key, Amount> known = new LinkedHashMap<>();
    private final Map<Key, Total> brought = new HashMap<>();
    private final Map<Key, Total> totals = new TreeMap<>();
    private final Map<Above, Below> below = new HashMap<>();

    private Totals(Catalogue catalogue, Neighbourhood neighbourhood) {
        this.indicators = catalogue.indicators();
        this.regions = catalogue.regions();
        this.neighbourhood = neighbourhood;
    }

    /**
     * The totals of a neighbourhood by their keys: of every whole that nobody stated, and of those whose parts add up
     * to something else.
     *
     * @param figures of the places that are at home there
     * @param lower what the neighbourhoods below know of places whose whole is at home here
     */
    static List<Total> of(Catalogue catalogue, Neighbourhood neighbourhood, List<Figure> figures, Lower lower) {
        Totals totals = new Totals(catalogue, neighbourhood);
        figures.forEach(totals::know);
        catalogue.divisions().forEach(totals::addUp);
        lower.figures().forEach(totals::know);
        lower.totals().forEach(totals::know);
        totals.addUpPlaces();
        return List.copyOf(totals.totals.values());
    }

    private void know(Figure figure) {
        if (!figure.key().ofSchool() && additive(figure.key()) != null) {
            stated.put(figure.key(), figure.chosen());
            known.put(figure.key(), figure.chosen().amount());
        }
    }

    private void know(Total total) {
        brought.put(total.key(), total);
        known.putIfAbsent(total.key(), total.amount());
    }

    private @Nullable Indicator additive(Key key) {
        return indicators
                .find(key.indicator())
                .filter(indicator -> indicator.nature().adds())
                .orElse(null);
    }

    /** A division is small: where a part is missing, the rest says nothing that the parts do not say themselves. */
    private void addUp(Division division) {
        Set<Key> wholes = new LinkedHashSet<>();
        known.keySet().stream().filter(division::hasPart).map(division::whole).forEach(wholes::add);
        for (Key whole : wholes) {
            if (division.parts(whole).stream().allMatch(known::containsKey)) {
                addUp(new Whole(whole, division));
            }
        }
    }

    /** Places add up to those above them, where these are at home here. */
    private void addUpPlaces() {
        Set<Key> wholes = new LinkedHashSet<>();
        for (Key key : known.keySet()) {
            String above = above(key);
            if (above != null && Neighbourhood.home(above).equals(neighbourhood)) {
                wholes.add(key.withRegion(above));
            }
        }
        for (Key whole : wholes) {
            Below places = below.computeIfAbsent(
                    new Above(whole.region(), whole.period().workbookYear()), one -> Below.of(regions, one));
            addUp(new Whole(whole, places));
        }
    }

    private @Nullable String above(Key key) {
        return regions.find(key.region(), key.period().workbookYear())
                .map(Region::parent)
                .orElse(null);
    }

    /** A place in a year. */
    private record Above(String code, int year) {}

    /** The codes of the places right below one. */
    private record Below(List<String> codes) {

        static Below of(Regions regions, Above above) {
            return new Below(regions.below(above.code(), above.year()).stream()
                    .map(Region::code)
                    .toList());
        }
    }

    /** A key with the codes and keys of all its parts, whoever gave a value for them. */
    private record Whole(Key key, Total.Slot by, List<String> codes, List<Key> parts) {

        Whole(Key key, Division division) {
            this(
                    key,
                    Coded.of(Total.Slot.class, division.slot()),
                    division.parts().stream().map(Coded::code).toList(),
                    division.parts(key));
        }

        Whole(Key key, Below places) {
            this(
                    key,
                    Total.Slot.REGION,
                    places.codes(),
                    places.codes().stream().map(key::withRegion).toList());
        }
    }

    private void addUp(Whole whole) {
        Indicator indicator = indicators.get(whole.key().indicator());
        List<String> covered = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (int place = 0; place < whole.codes().size(); place++) {
            Key part = whole.parts().get(place);
            Amount amount = known.get(part);
            boolean counts = amount != null && amount.unit() == indicator.unit();
            (counts && wholly(part) ? covered : missing).add(whole.codes().get(place));
            sum = sum.plus(possible(counts ? amount : null, indicator));
        }
        if (covered.size() >= FEWEST_PARTS) {
            enter(
                    whole,
                    new Total(
                            whole.key(),
                            whole.by(),
                            sum.amount(indicator.unit()),
                            covered,
                            missing,
                            stated.get(whole.key())));
        }
    }

    /** What a part may be; of one that nobody knows only that it is not below the least that can be. */
    private static Interval possible(@Nullable Amount amount, Indicator indicator) {
        return amount == null
                ? new Interval(indicator.minimum(), false, null, false)
                : Interval.of(amount).from(indicator.minimum());
    }

    /** Whether a part was stated, or is itself the sum of all its parts. */
    private boolean wholly(Key part) {
        Total total = totals.getOrDefault(part, brought.get(part));
        return total == null || total.stated() != null || total.complete();
    }

    private void enter(Whole whole, Total total) {
        Observation said = total.stated();
        if (said != null) {
            if (total.complete() && new Comparison(said, total, parts(whole)).differs()) {
                totals.putIfAbsent(total.key(), total);
            }
        } else if (total.amount().value() != null && !known.containsKey(total.key())) {
            totals.put(total.key(), total);
            known.put(total.key(), total.amount());
        }
    }

    private List<Observation> parts(Whole whole) {
        return whole.parts().stream().map(stated::get).filter(Objects::nonNull).toList();
    }
}
