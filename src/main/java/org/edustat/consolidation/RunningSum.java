package org.edustat.consolidation;

import java.math.BigDecimal;

import org.edustat.concept.Amount;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Qualifier;
import org.edustat.concept.SchoolSum;

/** A sum while its rows come in one by one, so that a long list makes no new sum for each of its rows. */
final class RunningSum {

    private final SchoolSum first;
    private BigDecimal value = BigDecimal.ZERO;
    private Qualifier qualifier = Qualifier.EXACT;
    private int rows;
    private int blank;
    private Origin last;

    RunningSum(Observation school) {
        first = SchoolSum.of(school);
        last = school.source().origin();
        add(school);
    }

    void add(Observation school) {
        Amount amount = school.amount();
        if (amount.value() == null) {
            blank++;
        } else {
            rows++;
            value = value.add(amount.value());
            qualifier = amount.qualifier() == Qualifier.EXACT ? qualifier : Qualifier.APPROX;
        }
        last = school.source().origin();
    }

    SchoolSum sum() {
        Amount amount = new Amount(value, null, first.amount().unit(), qualifier);
        return new SchoolSum(first.key(), amount, rows, blank, first.first(), last.place());
    }
}
