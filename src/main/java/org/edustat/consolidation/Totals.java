package org.edustat.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.edustat.concept.Qualifier;
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
        for (Key key : known.keySet()) {
            if (division.hasPart(key)) {
                wholes.add(division.whole(key));
            }
        }
        Total.Slot by = Coded.of(Total.Slot.class, division.slot());
        List<String> codes = division.parts().stream().map(Coded::code).toList();
        for (Key whole : wholes) {
            List<Key> parts = division.parts(whole);
            if (known.keySet().containsAll(parts)) {
                addUp(new Whole(whole, by, codes, parts));
            }
        }
    }

    /** Places add up to those above them, where these are at home here. */
    private void addUpPlaces() {
        Set<Key> wholes = new LinkedHashSet<>();
        Map<Above, Optional<String>> counting = new HashMap<>();
        for (Key key : known.keySet()) {
            Above place = new Above(key.region(), key.period().workbookYear());
            Optional<String> above = counting.computeIfAbsent(place, this::countedHere);
            if (above.isPresent()) {
                wholes.add(key.withRegion(above.get()));
            }
        }
        for (Key whole : wholes) {
            Below places = below.computeIfAbsent(
                    new Above(whole.region(), whole.period().workbookYear()), one -> Below.of(regions, one));
            addUp(new Whole(whole, places));
        }
    }

    /** The place above one, where it is at home here. */
    private Optional<String> countedHere(Above place) {
        return regions.find(place.code(), place.year())
                .map(Region::parent)
                .filter(above -> Neighbourhood.home(above).equals(neighbourhood));
    }

    /** A place in a year. */
    private record Above(String code, int year) {

        /** By hand, as {@link #equals}: a record's own ones are slow. */
        @Override
        public int hashCode() {
            return code.hashCode() * 31 + year;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Above above && year == above.year && code.equals(above.code);
        }
    }

    /** The codes of the places right below one. */
    private record Below(List<String> codes) {

        static Below of(Regions regions, Above above) {
            return new Below(regions.below(above.code(), above.year()).stream()
                    .map(Region::code)
                    .toList());
        }

        List<Key> keys(Key whole) {
            List<Key> keys = new ArrayList<>(codes.size());
            for (String code : codes) {
                keys.add(whole.withRegion(code));
            }
            return keys;
        }
    }

    /** A key with the codes and keys of all its parts, whoever gave a value for them. */
    private record Whole(Key key, Total.Slot by, List<String> codes, List<Key> parts) {

        Whole(Key key, Below places) {
            this(key, Total.Slot.REGION, places.codes(), places.keys(key));
        }
    }

    private void addUp(Whole whole) {
        if (isStatedAs(whole)) {
            return;
        }
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

    /** Whether all parts are known to the last digit and come to just what was stated: the usual case. */
    private boolean isStatedAs(Whole whole) {
        Observation said = stated.get(whole.key());
        BigDecimal left = said == null ? null : exact(said.amount());
        if (said == null || left == null) {
            return false;
        }
        for (Key part : whole.parts()) {
            Amount amount = known.get(part);
            BigDecimal value = amount == null || amount.unit() != said.amount().unit() ? null : exact(amount);
            if (value == null) {
                return false;
            }
            left = left.subtract(value);
        }
        return left.signum() == 0;
    }

    private static @Nullable BigDecimal exact(Amount amount) {
        return amount.qualifier() == Qualifier.EXACT ? amount.value() : null;
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
