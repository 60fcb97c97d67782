package org.edustat.consolidation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

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

    private final Indicators indicators;
    private final Consumer<SchoolSum> sink;
    private final Map<Sum, SchoolSum> sums = new LinkedHashMap<>();

    /** @param sink takes the sums, those of one key in the order of the paper */
    SchoolSums(Indicators indicators, Consumer<SchoolSum> sink) {
        this.indicators = indicators;
        this.sink = sink;
    }

    private record Sum(Key key, Unit unit) {}

    /** Adds a row; one that is about no school, or that cannot be added, is passed over. */
    public void add(Observation observation) {
        if (!observation.key().ofSchool() || !adds(observation)) {
            return;
        }
        SchoolSum row = SchoolSum.of(observation);
        sums.merge(new Sum(row.key(), row.amount().unit()), row, SchoolSum::plus);
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
        sums.values().forEach(sink);
        sums.clear();
    }
}
