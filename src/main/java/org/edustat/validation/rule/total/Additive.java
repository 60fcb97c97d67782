package org.edustat.validation.rule.total;

import java.math.BigDecimal;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Observation;
import org.edustat.concept.Unit;

/**
 * Which figures add up, and how exactly.
 *
 * @param ofMeasured how far a sum of what is measured may be off: money and areas are rounded in each part, people are
 *     not
 */
record Additive(Indicators indicators, BigDecimal ofMeasured) {

    boolean adds(String indicator) {
        return indicators.find(indicator).filter(found -> found.nature().adds()).isPresent();
    }

    BigDecimal tolerance(Observation whole) {
        boolean measured = whole.amount().unit() == Unit.YUAN || whole.amount().unit() == Unit.SQUARE_METRE;
        return measured ? ofMeasured : BigDecimal.ZERO;
    }
}
