package org.edustat.validation.rule.series;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class SeriesRules {

    private SeriesRules() {}

    public static List<Rule> all(RuleBasis basis) {
        SlipOfMagnitude slipOfMagnitude = new SlipOfMagnitude(basis);
        return List.of(
                slipOfMagnitude,
                new YearOnYearJump(basis, slipOfMagnitude.slip()),
                new YearsSwapped(basis),
                new ChangeContradictsLevels(basis),
                new ChangesDisagree(basis),
                new StockAgainstFlow(basis),
                new NetAgainstAdded(basis),
                new CumulativeAmongYearly(basis),
                new SpanContradictsYears(basis),
                new TargetBelowPresent(basis));
    }
}
