package org.edustat.validation.rule.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Possible;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 数据打架：同一地区、指标、期间的数，两处写法不一（四舍五入的差别不算）。两处原文都列出，请核实后改正一处，或说明口径不同。 */
final class SourcesDisagree implements Rule {

    private final Indicators indicators;
    private final Wording wording;

    SourcesDisagree(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .flatMap(other -> claims.believed(other.key()).stream()
                        .filter(believed -> believed != other && disagree(believed, other))
                        .map(believed -> breach(claims, believed, other)));
    }

    private static boolean disagree(Observation believed, Observation other) {
        return other.amount().unit() == believed.amount().unit()
                && Possible.of(other).disjoint(Possible.of(believed));
    }

    /** The less believed one is asked about, unless other figures speak against the believed one. */
    private Breach breach(Claims claims, Observation believed, Observation other) {
        Finding finding = wording.finding(
                this,
                severity(other.key(), believed, other),
                other,
                other.source().origin().text(),
                Wording.value(other),
                Wording.place(believed),
                believed.source().origin().text(),
                Wording.value(believed));
        return new Breach(
                finding,
                other,
                List.of(
                        Suspicion.accused(claims, other, believed.amount().value()),
                        new Suspect(believed, 0, other.amount().value())),
                values -> !Objects.equals(values.apply(believed), values.apply(other)));
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
