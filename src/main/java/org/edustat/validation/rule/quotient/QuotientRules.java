package org.edustat.validation.rule.quotient;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class QuotientRules {

    private QuotientRules() {}

    public static List<Rule> all(RuleBasis basis) {
        RateContradictsParts rates = new RateContradictsParts(basis);
        return List.of(
                new RatioContradictsParts(basis),
                rates,
                new RateUnchecked(basis, rates.readings()),
                new RateOrder(basis),
                new MeanOutsideParts(basis),
                new ImpliedRatioBeyondBelief(basis));
    }
}
