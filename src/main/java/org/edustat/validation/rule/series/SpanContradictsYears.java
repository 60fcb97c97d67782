package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Claim;
import org.edustat.concept.Nature;
import org.edustat.concept.Observation;
import org.edustat.concept.Period;
import org.edustat.concept.Possible;
import org.edustat.concept.Rounding;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspect;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Wording;

/** 累计数与各年之和不符：起止年份内各年的数都有，加起来应等于累计数。请核对累计数、起止年份和各年的数。 */
final class SpanContradictsYears implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final BigDecimal tolerance;

    SpanContradictsYears(RuleBasis basis) {
        this.indicators = basis.indicators();
        this.wording = basis.wording();
        this.tolerance = basis.thresholds().number(this, "tolerance");
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations()
                .filter(told -> told.key().period() instanceof Period.Span)
                .filter(this::flows)
                .flatMap(whole -> years(claims, whole)
                        .filter(years ->
                                broken(whole, years, claim -> claim.amount().value()))
                        .map(years -> breach(claims, whole, years))
                        .stream());
    }

    private boolean flows(Observation whole) {
        return whole.key().period() instanceof Period.Span span
                && span.to() > span.from()
                && Possible.exact(whole) != null
                && indicators
                        .find(whole.key().indicator())
                        .filter(indicator -> indicator.nature() == Nature.FLOW)
                        .isPresent();
    }

    private static Optional<List<Observation>> years(Claims claims, Observation whole) {
        Period.Span span = (Period.Span) whole.key().period();
        List<Observation> years = IntStream.rangeClosed(span.from(), span.to())
                .mapToObj(year -> whole.key().withPeriod(Period.year(year)))
                .flatMap(key -> claims.beside(whole, key).stream())
                .filter(year -> Possible.exact(year) != null)
                .toList();
        return years.size() == span.to() - span.from() + 1 ? Optional.of(years) : Optional.empty();
    }

    private boolean broken(Observation whole, List<Observation> years, Function<Claim, @Nullable BigDecimal> values) {
        BigDecimal told = values.apply(whole);
        BigDecimal sum = sum(years, values);
        BigDecimal rounding = Rounding.of(whole).add(sum.multiply(tolerance));
        return told != null && told.subtract(sum).abs().compareTo(rounding) > 0;
    }

    private static BigDecimal sum(List<Observation> years, Function<Claim, @Nullable BigDecimal> values) {
        return years.stream()
                .flatMap(year -> Stream.ofNullable(values.apply(year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Breach breach(Claims claims, Observation whole, List<Observation> years) {
        BigDecimal sum = sum(years, claim -> claim.amount().value());
        List<Suspect> suspects = new ArrayList<>();
        suspects.add(Suspicion.accused(claims, whole, sum));
        years.forEach(year -> suspects.add(Suspicion.other(claims, year, null)));
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        whole,
                        Wording.value(whole),
                        Wording.plain(sum),
                        years.stream()
                                .map(year ->
                                        "%s: %s".formatted(year.key().period().notation(), Wording.value(year)))
                                .collect(Collectors.joining("; "))),
                whole,
                suspects,
                values -> broken(whole, years, values));
    }
}
