package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.concept.Unit;
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
    private final List<String> byOccasion;

    PartsExceedTotal(RuleBasis basis) {
        this.wording = basis.wording();
        this.additive = new Additive(basis.indicators(), basis.thresholds().number(this, "tolerance"));
        this.divisions = Division.all(this, basis.thresholds());
        this.byOccasion = List.of(basis.thresholds().text(this, "by_occasion").split("\\+"));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Key, List<Key>> below = claims.regionsBelow();
        List<Division> told =
                divisions.stream().filter(division -> division.isTold(claims)).toList();
        return claims.observations(additive::adds).mapMulti((whole, found) -> {
            if (isWhole(whole.key(), told, below) && !isPartItself(claims, whole)) {
                partsOf(whole.key(), told, below)
                        .forEach(parts -> check(claims, whole, parts).ifPresent(found));
            }
        });
    }

    /** Where a text tells several sums under one name, the largest is the total, and the others may be parts of it. */
    private static boolean isPartItself(Claims claims, Observation whole) {
        return whole.source().origin() instanceof Origin.InText
                && claims.claimed(whole.key()).stream()
                        .anyMatch(other ->
                                other.source().path().equals(whole.source().path())
                                        && other.amount().unit()
                                                == whole.amount().unit()
                                        && Addition.plain(other).compareTo(Addition.plain(whole)) > 0);
    }

    /**
     * In a text 中学4所 may be 完全中学, said by the way: one part in another sentence does not tell that it is the whole.
     * What is spent or built is told occasion by occasion.
     */
    private boolean isByTheWay(Addition addition) {
        Observation whole = addition.whole();
        boolean elsewhere = addition.parts().stream()
                .noneMatch(part -> part.source()
                        .origin()
                        .quotation()
                        .equals(whole.source().origin().quotation()));
        return whole.source().origin() instanceof Origin.InText
                && elsewhere
                && addition.inOnePaper()
                && (addition.parts().size() == 1
                        || byOccasion.contains(whole.key().indicator()));
    }

    /** 完全中学4所 in a text are schools of one kind, and no 初级中学 is a part of them. */
    private static boolean isOfOneKind(Addition addition) {
        Observation whole = addition.whole();
        return whole.source().origin() instanceof Origin.InText
                && whole.key().stage() == Stage.SECONDARY
                && whole.amount().unit() == Unit.INSTITUTION
                && addition.parts().size() == 1;
    }

    private static boolean isWhole(Key key, List<Division> divisions, Map<Key, List<Key>> below) {
        for (Division division : divisions) {
            if (division.divides(key)) {
                return true;
            }
        }
        return below.containsKey(key);
    }

    private static Stream<List<Key>> partsOf(Key whole, List<Division> divisions, Map<Key, List<Key>> below) {
        return Stream.concat(
                divisions.stream().filter(division -> division.divides(whole)).map(division -> division.parts(whole)),
                Stream.ofNullable(below.get(whole)));
    }

    private Optional<Breach> check(Claims claims, Observation whole, List<Key> partKeys) {
        Addition addition = Addition.of(whole, claims.beside(whole, partKeys));
        if (isByTheWay(addition) || isOfOneKind(addition)) {
            return Optional.empty();
        }
        BigDecimal tolerance = additive.tolerance(whole);
        return addition.exceeds(tolerance)
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
