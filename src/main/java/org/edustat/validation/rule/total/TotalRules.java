package org.edustat.validation.rule.total;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class TotalRules {

    private TotalRules() {}

    public static List<Rule> all(RuleBasis basis) {
        return List.of(
                new PartsExceedTotal(basis),
                new PartsFallShort(basis),
                new TotalRowBreaks(basis),
                new CountiesFallShort(basis),
                new OrderOfCounts(basis),
                new ZeroBesidePeople(basis));
    }
}
