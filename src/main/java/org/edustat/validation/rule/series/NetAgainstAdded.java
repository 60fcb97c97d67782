package org.edustat.validation.rule.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Observation;
import org.edustat.concept.Possible;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;
import org.edustat.validation.rule.Years;

/** 新增小于净增：两年之间净增的学位、学校、教师，不会多于当年新增的数。请核对是否把净增填成了新增，或两年的总数有误。 */
final class NetAgainstAdded implements Rule {

    private final Wording wording;
    private final List<Threshold> pairs;
    private final BigDecimal least;

    NetAgainstAdded(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least");
        this.pairs = basis.thresholds().of(this).stream()
                .filter(line -> !line.parameter().equals("least"))
                .toList();
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(indicator ->
                        pairs.stream().anyMatch(pair -> pair.parameter().equals(indicator)))
                .flatMap(added -> pairs.stream()
                        .filter(pair -> pair.parameter().equals(added.key().indicator()))
                        .flatMap(pair -> check(claims, added, pair.value()).stream()));
    }

    private Optional<Breach> check(Claims claims, Observation added, String stock) {
        return Years.shifted(added.key().period(), -1)
                .map(year -> added.key().withPeriod(year).withIndicator(stock))
                .flatMap(key -> claims.beside(added, key))
                .flatMap(before -> claims.beside(added, added.key().withIndicator(stock))
                        .filter(now -> Possible.exact(now) != null && Possible.exact(before) != null)
                        .filter(now -> fallsShort(
                                Possible.of(added).upper(),
                                now.amount().value(),
                                before.amount().value()))
                        .map(now -> breach(claims, added, now, before)));
    }

    private boolean fallsShort(@Nullable BigDecimal added, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        return added != null
                && now != null
                && before != null
                && now.subtract(before).subtract(added).compareTo(least) > 0;
    }

    private Breach breach(Claims claims, Observation added, Observation now, Observation before) {
        BigDecimal level = now.amount().value();
        BigDecimal previous = before.amount().value();
        BigDecimal net = level == null || previous == null ? BigDecimal.ZERO : level.subtract(previous);
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        added,
                        Wording.value(added),
                        Wording.value(now),
                        Wording.value(before),
                        Wording.plain(net),
                        Wording.place(now)),
                added,
                List.of(
                        Suspicion.accused(claims, added, net),
                        Suspicion.other(
                                claims, now, plus(previous, added.amount().value(), 1)),
                        Suspicion.other(
                                claims, before, plus(level, added.amount().value(), -1))),
                values -> fallsShort(values.apply(added), values.apply(now), values.apply(before)));
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal level, @Nullable BigDecimal added, int sign) {
        return level == null || added == null ? null : level.add(added.multiply(BigDecimal.valueOf(sign)));
    }
}
