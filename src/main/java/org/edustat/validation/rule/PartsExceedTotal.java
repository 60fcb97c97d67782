package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.Indicators;
import org.edustat.concept.Finding;
import org.edustat.concept.Key;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.concept.Unit;

/** 分项之和大于合计：小学加初中不应多于义务教育，公办加民办不应多于全部，城区、镇区、乡村之和不应多于全部，各县之和不应多于全市。分项不全时也适用，因为缺的分项不会是负数。 */
final class PartsExceedTotal implements Rule {

    private final Indicators indicators;
    private final Wording wording;
    private final List<Division> divisions;
    private final BigDecimal tolerance;

    PartsExceedTotal(Indicators indicators, Thresholds thresholds, Wording wording) {
        this.indicators = indicators;
        this.wording = wording;
        this.divisions = thresholds.of(this).stream()
                .flatMap(threshold -> Division.find(threshold).stream())
                .toList();
        this.tolerance = thresholds.number(this, "tolerance");
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        Map<Key, List<Key>> below = claims.regionsBelow();
        return claims.observations()
                .filter(this::adds)
                .flatMap(whole -> partsOf(whole.key(), below).flatMap(parts -> check(claims, whole, parts).stream()));
    }

    private boolean adds(Observation observation) {
        return indicators
                .find(observation.key().indicator())
                .filter(indicator -> indicator.nature().adds())
                .isPresent();
    }

    private Stream<List<Key>> partsOf(Key whole, Map<Key, List<Key>> below) {
        return Stream.concat(
                divisions.stream().filter(division -> division.divides(whole)).map(division -> division.parts(whole)),
                Stream.ofNullable(below.get(whole)));
    }

    private Optional<Finding> check(Claims claims, Observation whole, List<Key> partKeys) {
        List<Observation> parts = partKeys.stream()
                .flatMap(part -> claims.beside(whole, part).stream())
                .filter(part -> part.amount().unit() == whole.amount().unit())
                .toList();
        BigDecimal most = Possible.of(whole).upper();
        BigDecimal sum = parts.stream().map(PartsExceedTotal::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (most == null || sum.compareTo(withTolerance(whole, most)) <= 0) {
            return Optional.empty();
        }
        boolean onePaper = parts.stream()
                .allMatch(part -> part.source().path().equals(whole.source().path()));
        return Optional.of(wording.finding(
                this,
                onePaper ? Severity.ERROR : Severity.WARNING,
                whole,
                Wording.value(whole),
                Wording.plain(sum),
                parts.stream().map(PartsExceedTotal::quoted).collect(Collectors.joining("; "))));
    }

    private static BigDecimal least(Observation part) {
        BigDecimal lower = Possible.of(part).lower();
        return lower == null ? BigDecimal.ZERO : lower.max(BigDecimal.ZERO);
    }

    private BigDecimal withTolerance(Observation whole, BigDecimal most) {
        boolean measured = whole.amount().unit() == Unit.YUAN || whole.amount().unit() == Unit.SQUARE_METRE;
        return measured ? most.add(most.multiply(tolerance)) : most;
    }

    private static String quoted(Observation part) {
        return "%s (%s)".formatted(Wording.value(part), Wording.place(part));
    }
}
