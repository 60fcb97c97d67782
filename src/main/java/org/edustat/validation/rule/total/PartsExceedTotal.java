package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Division;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 分项之和大于合计：各学段、公办民办、城乡或下级地区的数加起来，不能超过合计数。请核对合计与分项。 */
final class PartsExceedTotal implements Rule {

    private final Additive additive;
    private final Wording wording;
    private final List<Division> divisions;

    PartsExceedTotal(RuleBasis basis) {
        this.wording = basis.wording();
        this.additive = new Additive(basis.indicators(), basis.thresholds().number(this, "tolerance"));
        this.divisions = Division.all(this, basis.thresholds());
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Key, List<Key>> below = claims.regionsBelow();
        return claims.observations()
                .filter(additive::adds)
                .flatMap(whole -> partsOf(whole.key(), below).flatMap(parts -> check(claims, whole, parts).stream()));
    }

    private Stream<List<Key>> partsOf(Key whole, Map<Key, List<Key>> below) {
        return Stream.concat(
                divisions.stream().filter(division -> division.divides(whole)).map(division -> division.parts(whole)),
                Stream.ofNullable(below.get(whole)));
    }

    private Optional<Breach> check(Claims claims, Observation whole, List<Key> partKeys) {
        Addition addition = Addition.of(
                whole,
                partKeys.stream()
                        .flatMap(part -> claims.beside(whole, part).stream())
                        .toList());
        BigDecimal tolerance = additive.tolerance(whole);
        return addition.exceeds(Addition::plain, tolerance)
                ? Optional.of(new Breach(
                        finding(addition),
                        whole,
                        addition.suspects(claims),
                        values -> addition.exceeds(values, tolerance)))
                : Optional.empty();
    }

    private Finding finding(Addition addition) {
        return wording.finding(
                this,
                addition.inOnePaper() ? Severity.ERROR : Severity.WARNING,
                addition.whole(),
                Wording.value(addition.whole()),
                Wording.plain(addition.least()),
                addition.quoted());
    }
}
