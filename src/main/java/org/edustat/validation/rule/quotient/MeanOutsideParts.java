package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Division;
import org.edustat.validation.rule.Kin;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 总体比率超出各部分：全市的比率是各县比率的加权平均，必在最高与最低之间；义务教育的在小学与初中之间。请核对总体与各部分的比率。 */
final class MeanOutsideParts implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final Kin kin;
    private final List<Division> divisions;
    private final BigDecimal tolerance;
    private final List<String> several;

    MeanOutsideParts(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.kin = new Kin(basis.regions());
        this.divisions = Division.all(this, basis.thresholds());
        this.several = List.of(basis.thresholds().text(this, "several").split("\\+"));
        this.tolerance = basis.thresholds().number(this, "tolerance");
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(this::averages)
                .flatMap(whole -> Stream.concat(
                                divisions.stream()
                                        .filter(division -> division.divides(whole.key()))
                                        .flatMap(division -> complete(claims, whole, division).stream()),
                                counties(claims, whole).stream())
                        .flatMap(parts -> check(claims, whole, parts).stream()));
    }

    private boolean averages(String indicator) {
        return !several.contains(indicator)
                && indicators
                        .find(indicator)
                        .filter(found -> found.nature() == Nature.RATE || found.nature() == Nature.RATIO)
                        .isPresent();
    }

    private static Optional<List<Observation>> complete(Claims claims, Observation whole, Division division) {
        List<Key> keys = division.parts(whole.key());
        List<Observation> parts = ofItsPaper(claims, whole, keys);
        return parts.size() == keys.size() ? Optional.of(parts) : Optional.empty();
    }

    private Optional<List<Observation>> counties(Claims claims, Observation whole) {
        List<Observation> parts =
                ofItsPaper(claims, whole, claims.regionsBelow().getOrDefault(whole.key(), List.of()));
        return kin.complete(whole.key(), parts) ? Optional.of(parts) : Optional.empty();
    }

    private static List<Observation> ofItsPaper(Claims claims, Observation whole, List<Key> keys) {
        return keys.stream()
                .flatMap(key -> claims.beside(whole, key).stream())
                .filter(part -> part.source().path().equals(whole.source().path())
                        && part.amount().unit() == whole.amount().unit())
                .toList();
    }

    private Optional<Breach> check(Claims claims, Observation whole, List<Observation> parts) {
        return parts.size() > 1 && outside(whole, parts, claim -> claim.amount().value())
                ? Optional.of(breach(claims, whole, parts))
                : Optional.empty();
    }

    private boolean outside(Observation whole, List<Observation> parts, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal mean = values.apply(whole);
        List<BigDecimal> sorted = parts.stream()
                .flatMap(part -> Stream.ofNullable(values.apply(part)))
                .sorted()
                .toList();
        if (mean == null || sorted.isEmpty()) {
            return false;
        }
        BigDecimal margin = mean.multiply(tolerance).abs();
        return mean.add(margin).compareTo(sorted.get(0)) < 0
                || mean.subtract(margin).compareTo(sorted.get(sorted.size() - 1)) > 0;
    }

    private Breach breach(Claims claims, Observation whole, List<Observation> parts) {
        List<Suspect> suspects = new ArrayList<>();
        suspects.add(Suspicion.accused(claims, whole, null));
        parts.forEach(part -> suspects.add(Suspicion.other(claims, part, null)));
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        whole,
                        Wording.value(whole),
                        parts.stream()
                                .map(part -> "%s (%s)".formatted(Wording.value(part), Wording.place(part)))
                                .collect(Collectors.joining("; "))),
                whole,
                suspects,
                values -> outside(whole, parts, values));
    }
}
