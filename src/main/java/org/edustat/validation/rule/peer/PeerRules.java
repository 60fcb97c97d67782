package org.edustat.validation.rule.peer;

import java.util.List;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;

/** The rules of this package. */
public final class PeerRules {

    private PeerRules() {}

    public static List<Rule> all(RuleBasis basis) {
        return List.of(new PeerRatioOutlier(basis), new PeerGrowthOutlier(basis));
    }
}
