package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Kin;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 下级合计明显小于本级：所属各县（市、区）都已填报，加起来仍比全市数少得多（经验校验）。市直学校、开发区另计的，请加说明。 */
final class CountiesFallShort implements Rule {

    private final Additive additive;
    private final Wording wording;
    private final Kin kin;
    private final BigDecimal tolerance;

    CountiesFallShort(RuleBasis basis) {
        this.wording = basis.wording();
        this.kin = new Kin(basis.regions());
        this.tolerance = basis.thresholds().number(this, "tolerance");
        this.additive = new Additive(basis.indicators(), tolerance);
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Key, List<Key>> below = claims.regionsBelow();
        return claims.observations(additive::adds).mapMulti((whole, found) -> {
            List<Key> counties = below.get(whole.key());
            if (counties != null) {
                check(claims, whole, counties).ifPresent(found);
            }
        });
    }

    private Optional<Breach> check(Claims claims, Observation whole, List<Key> counties) {
        Addition addition = Addition.of(whole, claims.beside(whole, counties));
        return addition.fallsShort(tolerance) && kin.complete(whole.key(), addition.parts()) && !addition.hasOtherRows()
                ? Optional.of(new Breach(
                        wording.finding(
                                this,
                                Severity.WARNING,
                                whole,
                                Wording.value(whole),
                                Wording.plain(addition.sum()),
                                addition.quoted()),
                        whole,
                        addition.suspects(claims),
                        values -> addition.fallsShort(values, tolerance)))
                : Optional.empty();
    }
}
