package org.edustat.validation.rule.value;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class ValueRules {

    private ValueRules() {}

    public static List<Rule> all(RuleBasis basis) {
        return List.of(
                new PercentOutOfRange(basis),
                new FractionForPercent(basis),
                new NegativeCount(basis),
                new FractionOfCount(basis),
                new CommaForPoint(basis),
                new ValueBeyondBelief(basis),
                new StageUnfit(basis),
                new SmallCell(basis));
    }
}
