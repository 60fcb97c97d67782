package org.edustat.consolidation;

import java.math.BigDecimal;
import java.util.List;

import org.edustat.concept.Interval;
import org.edustat.concept.Observation;
import org.edustat.concept.Rounding;
import org.edustat.concept.Total;
import org.edustat.concept.Unit;

/** A stated whole beside the sum of all its parts, each of which may have been rounded. */
record Comparison(Observation said, Total sum, List<Observation> parts) {

    /** Judgement: money and areas are rounded in each part even where one does not see it. */
    private static final BigDecimal OF_MEASURES = new BigDecimal("0.001");

    boolean differs() {
        return stated().disjoint(added());
    }

    private Interval stated() {
        BigDecimal value = said.amount().value();
        boolean measured = said.amount().unit() == Unit.YUAN || said.amount().unit() == Unit.SQUARE_METRE;
        BigDecimal rounding = Rounding.of(said);
        return Interval.of(said.amount())
                .widened(measured && value != null ? rounding.max(value.abs().multiply(OF_MEASURES)) : rounding);
    }

    private Interval added() {
        BigDecimal rounding = parts.stream().map(Rounding::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Interval.of(sum.amount()).widened(rounding);
    }
}
