package org.edustat.validation.rule.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Stage;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Wording;

/** 合计栏不平：同一份材料中，同样的合计与分项在其他各栏、各年都相等，唯独此处不等。请核对合计与分项，改正有误的一个。 */
final class TotalRowBreaks implements Rule {

    /** What another stage already counts. */
    private static final Map<Stage, Set<Stage>> WITHIN = Map.of(
            Stage.COMPULSORY, EnumSet.of(Stage.PRIMARY, Stage.LOWER_SECONDARY),
            Stage.UPPER_SECONDARY, EnumSet.of(Stage.GENERAL_UPPER_SECONDARY, Stage.VOCATIONAL_UPPER_SECONDARY),
            Stage.SECONDARY,
                    EnumSet.of(
                            Stage.LOWER_SECONDARY,
                            Stage.UPPER_SECONDARY,
                            Stage.GENERAL_UPPER_SECONDARY,
                            Stage.VOCATIONAL_UPPER_SECONDARY),
            Stage.BASIC, EnumSet.of(Stage.PRIMARY, Stage.LOWER_SECONDARY, Stage.COMPULSORY),
            Stage.VOCATIONAL, EnumSet.of(Stage.VOCATIONAL_UPPER_SECONDARY, Stage.HIGHER_VOCATIONAL),
            Stage.HIGHER, EnumSet.of(Stage.HIGHER_VOCATIONAL));

    private final Additive additive;
    private final Wording wording;
    private final int examples;
    private final int examplesForOne;

    TotalRowBreaks(RuleBasis basis) {
        this.wording = basis.wording();
        this.additive = new Additive(basis.indicators(), basis.thresholds().number(this, "tolerance"));
        this.examples = basis.thresholds().number(this, "examples").intValueExact();
        this.examplesForOne =
                basis.thresholds().number(this, "examples_for_one").intValueExact();
    }

    /** What is added up: the place, and the words or places of the parts. */
    private record Sort(String region, Set<String> parts) {}

    @Override
    public Stream<Breach> check(Claims claims) {
        Map<Sort, List<Addition>> sorts = new LinkedHashMap<>();
        claims.observations(additive::adds).forEach(whole -> {
            enter(
                    sorts,
                    byStage(claims, whole),
                    addition -> addition.key().stage().code());
            enter(sorts, byRegion(claims, whole), addition -> addition.key().region());
        });
        return sorts.values().stream().flatMap(alike -> check(claims, alike));
    }

    private static void enter(Map<Sort, List<Addition>> sorts, Addition addition, Function<Observation, String> name) {
        if (addition.parts().size() > 1) {
            Set<String> parts = addition.parts().stream().map(name).collect(Collectors.toUnmodifiableSet());
            sorts.computeIfAbsent(new Sort(addition.whole().key().region(), parts), any -> new ArrayList<>())
                    .add(addition);
        }
    }

    private static Addition byStage(Claims claims, Observation whole) {
        if (whole.key().stage() != Stage.ALL) {
            return new Addition(whole, List.of());
        }
        Map<Stage, Observation> told = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.ALL) {
                ofItsPaper(claims, whole, whole.key().withStage(stage)).forEach(part -> told.put(stage, part));
            }
        }
        WITHIN.forEach((outer, inner) -> {
            if (inner.stream().anyMatch(told::containsKey)) {
                told.remove(outer);
            }
        });
        return Addition.of(whole, List.copyOf(told.values()));
    }

    private static Addition byRegion(Claims claims, Observation whole) {
        Collection<Key> below = claims.regionsBelow().getOrDefault(whole.key(), List.of());
        if (below.isEmpty()) {
            return new Addition(whole, List.of());
        }
        List<Observation> parts = claims.beside(whole, below);
        parts.removeIf(part -> !part.source().path().equals(whole.source().path()));
        return Addition.of(whole, parts);
    }

    private static Stream<Observation> ofItsPaper(Claims claims, Observation whole, Key key) {
        return claims.beside(whole, key).stream()
                .filter(part -> part.source().path().equals(whole.source().path()));
    }

    /** Where most of the sums of a sort come out even, the others are to as well. */
    private Stream<Breach> check(Claims claims, List<Addition> alike) {
        List<Addition> uneven = alike.stream().filter(this::uneven).toList();
        int even = alike.size() - uneven.size();
        return even < examples || even < examplesForOne * uneven.size()
                ? Stream.empty()
                : uneven.stream()
                        .map(addition -> new Breach(
                                wording.finding(
                                        this,
                                        Severity.ERROR,
                                        addition.whole(),
                                        Wording.value(addition.whole()),
                                        Wording.plain(addition.sum()),
                                        addition.quoted(),
                                        Integer.toString(even)),
                                addition.whole(),
                                addition.suspects(claims),
                                values -> uneven(addition, values)));
    }

    private boolean uneven(Addition addition) {
        BigDecimal tolerance = additive.tolerance(addition.whole());
        return addition.exceeds(tolerance) || addition.fallsShort(tolerance) && !addition.hasOtherRows();
    }

    private boolean uneven(Addition addition, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal tolerance = additive.tolerance(addition.whole());
        return addition.exceeds(values, tolerance)
                || addition.fallsShort(values, tolerance) && !addition.hasOtherRows();
    }
}
