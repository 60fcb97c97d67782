package org.edustat.validation.rule.paper;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.catalogue.Piecemeal;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Digits;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 数据打架：同一地区、指标、期间的数，两处写法不一（四舍五入的差别不算）。两处原文都列出，请核实后改正一处，或说明口径不同。 */
final class SourcesDisagree implements Rule {

    private final Indicators indicators;
    private final Piecemeal piecemeal;
    private final Wording wording;
    private final List<String> several;

    SourcesDisagree(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.piecemeal = basis.piecemeal();
        this.wording = basis.wording();
        this.several = List.of(basis.thresholds().text(this, "several").split("\\+"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .filter(told -> claims.believed(told.key()).orElse(told) == told)
                .map(told -> claims.claimed(told.key()))
                .filter(claimed -> claimed.size() > 1)
                .flatMap(claimed -> check(claims, claimed));
    }

    private Stream<Breach> check(Claims claims, List<Observation> claimed) {
        Observation usual = usual(claimed);
        return claimed.stream()
                .filter(other -> other != usual && disagree(usual, other))
                .map(other -> breach(claims, usual, other));
    }

    /** What most places of the most believed genre say; the most believed one where they are even. */
    private static Observation usual(List<Observation> claimed) {
        Map<BigDecimal, Integer> votes = new HashMap<>();
        Observation usual = claimed.get(0);
        for (Observation told : claimed) {
            if (told.source().genre() == usual.source().genre()) {
                votes.merge(value(told), 1, Integer::sum);
            }
        }
        for (Observation told : claimed) {
            if (votes.getOrDefault(value(told), 0) > votes.getOrDefault(value(usual), 0)) {
                usual = told;
            }
        }
        return usual;
    }

    private static BigDecimal value(Observation told) {
        BigDecimal value = told.amount().value();
        return value == null ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private boolean disagree(Observation believed, Observation other) {
        return other.amount().unit() == believed.amount().unit()
                && !piecemeal.areOfOnePaper(believed, other)
                && Possible.of(other).disjoint(Possible.of(believed));
    }

    /** The less believed one is asked about, unless other figures speak against the believed one. */
    private Breach breach(Claims claims, Observation believed, Observation other) {
        Breach breach = new Breach(
                finding(other, believed),
                other,
                List.of(
                        Suspicion.exactly(
                                Suspicion.accused(
                                        claims, other, believed.amount().value()),
                                value(believed)),
                        Suspicion.exactly(
                                Suspicion.trusted(
                                        claims, believed, other.amount().value()),
                                value(other))),
                values -> differ(values.apply(believed), values.apply(other)));
        return breach.toldAt(believed, finding(believed, other));
    }

    private Finding finding(Observation here, Observation there) {
        return wording.finding(
                this,
                severity(here.key(), here, there),
                here,
                here.source().origin().text(),
                Wording.value(here),
                Wording.place(there),
                there.source().origin().text(),
                Wording.value(there));
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) != 0;
    }

    /**
     * One paper that counts the same thing twice tells perhaps of two occasions, or in a text of a part (有8个班超过60人);
     * only a clerk can say.
     */
    private Severity severity(Key key, Observation one, Observation other) {
        boolean onePaper = one.source().path().equals(other.source().path());
        boolean occasions = several.contains(key.indicator())
                || indicators
                        .find(key.indicator())
                        .filter(indicator -> indicator.nature() == Nature.FLOW)
                        .isPresent();
        return onePaper && (occasions || isPerhapsPart(one, other)) ? Severity.NOTE : Severity.WARNING;
    }

    /** A number of a text that is less than half of the other one, and no slip of it. */
    private static boolean isPerhapsPart(Observation one, Observation other) {
        BigDecimal smaller = value(one).min(value(other));
        BigDecimal larger = value(one).max(value(other));
        return one.source().origin() instanceof Origin.InText
                && other.source().origin() instanceof Origin.InText
                && one.amount().unit() != Unit.PERCENT
                && smaller.add(smaller).compareTo(larger) < 0
                && !Digits.shifted(smaller, larger);
    }
}
