package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.Interval;

/**
 * Brings schools that lie too far apart together by raising those at the bottom to one level, as far as it takes and no
 * further. One more teacher or square metre lowers 差异系数 the more the less a school has for a pupil, so that no other
 * way to add takes less.
 */
final class Levelling {

    /** After so many halvings the level is known more finely than any school counts. */
    private static final int HALVINGS = 48;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Resource resource;
    private final SchoolTable table;
    private final List<Part> parts;

    Levelling(Resource resource, SchoolTable table, List<Part> parts) {
        this.resource = resource;
        this.table = table;
        this.parts = Spreads.parts(resource, parts);
    }

    /** What each school gets; empty where nothing helps or something is not known. */
    SortedMap<SchoolTable.Place, BigDecimal> additions() {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = highest();
        if (high == null || !passes(to(high))) {
            return new TreeMap<>();
        }
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).divide(TWO);
            if (passes(to(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return trimmed(to(high));
    }

    private @Nullable BigDecimal highest() {
        BigDecimal highest = null;
        for (Part part : parts) {
            Interval ratio = part.ratio(table, resource);
            BigDecimal exact = ratio == null ? null : Numbers.exact(ratio);
            if (exact == null) {
                return null;
            }
            highest = highest == null ? exact : highest.max(exact);
        }
        return highest;
    }

    private SortedMap<SchoolTable.Place, BigDecimal> to(BigDecimal level) {
        SortedMap<SchoolTable.Place, BigDecimal> additions = new TreeMap<>();
        for (Part part : parts) {
            BigDecimal missing = Additions.missing(table, part, resource, level);
            SchoolTable.Pool pool = part.grows(table, resource);
            if (missing != null && pool != null && missing.signum() > 0) {
                additions.put(new SchoolTable.Place(part.school(), pool), missing);
            }
        }
        return additions;
    }

    private boolean passes(SortedMap<SchoolTable.Place, BigDecimal> additions) {
        Optional<BigDecimal> value = Spreads.value(resource, table.plus(additions), parts);
        return value.isPresent() && value.get().compareTo(resource.spread().value()) <= 0;
    }

    /** Rounding up gave some schools one more than it takes. */
    private SortedMap<SchoolTable.Place, BigDecimal> trimmed(SortedMap<SchoolTable.Place, BigDecimal> additions) {
        SortedMap<SchoolTable.Place, BigDecimal> trimmed = new TreeMap<>(additions);
        for (SchoolTable.Place place : additions.keySet()) {
            BigDecimal one = additions.get(place).subtract(BigDecimal.ONE);
            SortedMap<SchoolTable.Place, BigDecimal> less = new TreeMap<>(trimmed);
            if (one.signum() == 0) {
                less.remove(place);
            } else {
                less.put(place, one);
            }
            if (passes(less)) {
                trimmed = less;
            }
        }
        return trimmed;
    }
}
