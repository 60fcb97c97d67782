package org.edustat.validation.rule;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;

/** 数据打架：同一地区、指标、期间的数，两处写法不一（四舍五入的差别不算）。两处原文都列出，请核实后改正一处，或说明口径不同。 */
final class SourcesDisagree implements Rule {

    private final Indicators indicators;
    private final Wording wording;

    SourcesDisagree(Indicators indicators, Wording wording) {
        this.indicators = indicators;
        this.wording = wording;
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.keys().stream().flatMap(key -> check(key, claims.claimed(key)));
    }

    private Stream<Finding> check(Key key, List<Observation> claimed) {
        Observation believed = claimed.get(0);
        return claimed.stream()
                .filter(other -> other.amount().unit() == believed.amount().unit())
                .filter(other -> Possible.of(other).disjoint(Possible.of(believed)))
                .map(other -> wording.finding(
                        this,
                        severity(key, believed, other),
                        other,
                        other.source().origin().text(),
                        Wording.value(other),
                        Wording.place(believed),
                        believed.source().origin().text(),
                        Wording.value(believed)));
    }

    /** One paper that counts the same thing twice tells perhaps of two occasions; only a clerk can say. */
    private Severity severity(Key key, Observation believed, Observation other) {
        boolean onePaper = believed.source().path().equals(other.source().path());
        boolean occasions = indicators
                .find(key.indicator())
                .filter(indicator -> indicator.nature() == Nature.FLOW)
                .isPresent();
        return onePaper && occasions ? Severity.NOTE : Severity.WARNING;
    }
}
