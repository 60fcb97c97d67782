package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Standard.Resource;
import org.edustat.concept.Interval;

/** What is added to the schools, in whole teachers, rooms, square metres and yuan. */
final class Additions {

    private final SortedMap<SchoolTable.Place, BigDecimal> amounts = new TreeMap<>();
    private final Map<SchoolTable.Place, Purpose> purposes = new HashMap<>();

    /** What something is added for, and whether the school would pass without it. */
    record Purpose(Resource resource, boolean forSpread) {}

    SortedMap<SchoolTable.Place, BigDecimal> amounts() {
        return amounts;
    }

    Purpose purpose(SchoolTable.Place place) {
        Purpose purpose = purposes.get(place);
        if (purpose == null) {
            throw new IllegalArgumentException("nothing is added at " + place);
        }
        return purpose;
    }

    /**
     * What is missing at a part until it has so much for each pupil; null where that is not known, 0 where nothing is.
     */
    static @Nullable BigDecimal missing(SchoolTable table, Part part, Resource resource, BigDecimal level) {
        SchoolTable.Pool pool = part.grows(table, resource);
        Interval has = part.has(table, resource);
        BigDecimal exact = has == null ? null : Numbers.exact(has);
        BigDecimal pupils = Numbers.exact(part.pupils());
        BigDecimal share = pool == null ? null : table.share(part.school(), pool, part.stage());
        if (exact == null || pupils == null || share == null) {
            return null;
        }
        BigDecimal needed = level.multiply(pupils).divide(resource.per(), MathContext.DECIMAL64);
        BigDecimal lacking = needed.subtract(exact);
        return lacking.signum() <= 0
                ? BigDecimal.ZERO
                : lacking.divide(share, MathContext.DECIMAL64).setScale(0, RoundingMode.CEILING);
    }

    /** Adds to what was added before. */
    void add(SchoolTable table, Part part, Resource resource, BigDecimal amount, boolean forSpread) {
        SchoolTable.Pool pool = part.grows(table, resource);
        if (pool != null && amount.signum() > 0) {
            SchoolTable.Place place = new SchoolTable.Place(part.school(), pool);
            amounts.merge(place, amount, BigDecimal::add);
            purposes.putIfAbsent(place, new Purpose(resource, forSpread));
        }
    }
}
