package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Division;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 分项之和小于合计：小学与初中、普高与中职、公办与民办、城区镇区乡村都已填报时，加起来应等于合计。请核对合计与分项。 */
final class PartsFallShort implements Rule {

    private final Additive additive;
    private final Wording wording;
    private final List<Division> divisions;
    private final List<String> excluded;

    PartsFallShort(RuleBasis basis) {
        this.wording = basis.wording();
        this.additive = new Additive(basis.indicators(), basis.thresholds().number(this, "tolerance"));
        this.divisions = Division.all(this, basis.thresholds());
        this.excluded = List.of(basis.thresholds().text(this, "excluded").split("\\+"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        List<Division> told =
                divisions.stream().filter(division -> division.isTold(claims)).toList();
        return claims.observations(indicator -> additive.adds(indicator) && !excluded.contains(indicator))
                .mapMulti((whole, found) -> {
                    for (Division division : told) {
                        if (division.divides(whole.key())) {
                            check(claims, whole, division).ifPresent(found);
                        }
                    }
                });
    }

    private Optional<Breach> check(Claims claims, Observation whole, Division division) {
        Addition addition = Addition.of(whole, claims.beside(whole, division.parts(whole.key())));
        BigDecimal tolerance = additive.tolerance(whole);
        boolean complete = addition.parts().size() == division.parts().size();
        return complete && addition.fallsShort(tolerance) && addition.inOnePaper()
                ? Optional.of(new Breach(
                        finding(addition),
                        whole,
                        addition.suspects(claims),
                        values -> addition.fallsShort(values, tolerance)))
                : Optional.empty();
    }

    private Finding finding(Addition addition) {
        return wording.finding(
                this,
                Severity.ERROR,
                addition.whole(),
                Wording.value(addition.whole()),
                Wording.plain(addition.sum()),
                addition.quoted());
    }
}
