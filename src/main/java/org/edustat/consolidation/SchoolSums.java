package org.edustat.consolidation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Unit;

/**
 * Adds up what one paper says of single schools. Counts and sums of money add up; rates and ratios do not.
 *
 * <p>A list of a million rows may be about very many places: then the sums are handed over in parts, which belong
 * together by their keys.
 */
public final class SchoolSums implements AutoCloseable {

    /** Some ten megabytes of sums. */
    private static final int MOST = 20_000;

    private static final int PRIME = 31;

    private final Indicators indicators;
    private final Consumer<SchoolSum> sink;
    private final Map<Sum, RunningSum> sums = new LinkedHashMap<>();

    /** @param sink takes the sums, those of one key in the order of the paper */
    SchoolSums(Indicators indicators, Consumer<SchoolSum> sink) {
        this.indicators = indicators;
        this.sink = sink;
    }

    /**
     * What a row is added to: the key of one of the schools, whichever it is, and the unit. Compared for each row, and
     * so written out.
     */
    private record Sum(Key key, Unit unit) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum sum
                    && unit == sum.unit
                    && key.stage() == sum.key.stage()
                    && key.sector() == sum.key.sector()
                    && key.area() == sum.key.area()
                    && key.indicator().equals(sum.key.indicator())
                    && key.region().equals(sum.key.region())
                    && (key.period() == sum.key.period() || key.period().equals(sum.key.period()));
        }

        @Override
        public int hashCode() {
            int hash = key.region().hashCode() * PRIME + key.indicator().hashCode();
            return (hash * PRIME + key.stage().ordinal()) * PRIME + unit.ordinal();
        }
    }

    /** Adds a row; one that is about no school, or that cannot be added, is passed over. */
    public void add(Observation observation) {
        if (!observation.key().ofSchool()) {
            return;
        }
        Sum asked = new Sum(observation.key(), observation.amount().unit());
        RunningSum known = sums.get(asked);
        if (known != null) {
            known.add(observation);
        } else if (adds(observation)) {
            begin(asked, observation);
        }
    }

    private void begin(Sum sum, Observation observation) {
        sums.put(sum, new RunningSum(observation));
        if (sums.size() == MOST) {
            close();
        }
    }

    private boolean adds(Observation observation) {
        return indicators
                .find(observation.key().indicator())
                .filter(indicator -> indicator.nature().adds())
                .isPresent();
    }

    /** Hands over what was added up; later rows begin new sums. */
    @Override
    public void close() {
        sums.values().forEach(sum -> sink.accept(sum.sum()));
        sums.clear();
    }
}
