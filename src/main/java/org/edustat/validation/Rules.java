package org.edustat.validation;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.paper.PaperRules;
import org.edustat.validation.rule.peer.PeerRules;
import org.edustat.validation.rule.quotient.QuotientRules;
import org.edustat.validation.rule.series.SeriesRules;
import org.edustat.validation.rule.total.TotalRules;
import org.edustat.validation.rule.value.ValueRules;

/** The rules that are built in, in the order in which a clerk would check. */
final class Rules {

    private Rules() {}

    /**
     * @throws IllegalStateException where a threshold is missing or is none, or belongs to no rule; the message names
     *     it
     */
    static List<Rule> builtin(RuleBasis basis) {
        List<Rule> rules = Stream.of(
                        PaperRules.all(basis),
                        ValueRules.all(basis),
                        TotalRules.all(basis),
                        QuotientRules.all(basis),
                        SeriesRules.all(basis),
                        PeerRules.all(basis))
                .flatMap(List::stream)
                .toList();
        basis.thresholds().belongTo(rules);
        return rules;
    }
}
