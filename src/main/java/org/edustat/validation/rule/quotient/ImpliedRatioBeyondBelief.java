package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Suspicion;
import org.edustat.validation.rule.Thresholds.Threshold;
import org.edustat.validation.rule.Wording;

/** 两数相除不合常理：在校生除以教师、班级、学校得出的数不可能那样大或那样小，多半是“人”与“万人”混用或串行。请核对两个数。 */
final class ImpliedRatioBeyondBelief implements Rule {

    private static final MathContext PRINTED = new MathContext(3);

    private final Wording wording;
    private final List<Bounds> bounds;
    private final BigDecimal least;

    ImpliedRatioBeyondBelief(RuleBasis basis) {
        this.wording = basis.wording();
        this.least = basis.thresholds().number(this, "least");
        this.bounds = basis.thresholds().of(this).stream()
                .flatMap(line -> Bounds.find(line).stream())
                .toList();
    }

    /** What a quotient can be, as in {@code students/teachers,1~80}. */
    private record Bounds(String numerator, String denominator, BigDecimal lowest, BigDecimal highest) {

        static Optional<Bounds> find(Threshold line) {
            String[] parts = line.parameter().split("/");
            List<JobsValue> ends = line.valueCell().parts("~").toList();
            return parts.length == 2 && ends.size() == 2
                    ? Optional.of(new Bounds(
                            parts[0],
                            parts[1],
                            ends.get(0).number(),
                            ends.get(1).number()))
                    : Optional.empty();
        }

        boolean outside(@Nullable BigDecimal quotient) {
            return quotient != null && (quotient.compareTo(lowest) < 0 || quotient.compareTo(highest) > 0);
        }
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(indicator ->
                        bounds.stream().anyMatch(bound -> bound.numerator().equals(indicator)))
                .flatMap(above -> bounds.stream()
                        .filter(bound -> bound.numerator().equals(above.key().indicator()))
                        .flatMap(bound -> check(claims, above, bound).stream()));
    }

    private Optional<Breach> check(Claims claims, Observation above, Bounds bound) {
        return claims.beside(above, above.key().withIndicator(bound.denominator()))
                .filter(below -> isLarge(above) || isLarge(below))
                .filter(below -> bound.outside(
                        quotient(above.amount().value(), below.amount().value())))
                .map(below -> breach(claims, above, below, bound));
    }

    private boolean isLarge(Observation count) {
        BigDecimal value = count.amount().value();
        return value != null && value.compareTo(least) >= 0;
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null || below.signum() == 0 || above.signum() == 0
                ? null
                : above.divide(below, MathContext.DECIMAL64);
    }

    private Breach breach(Claims claims, Observation above, Observation below, Bounds bound) {
        BigDecimal quotient = quotient(above.amount().value(), below.amount().value());
        return new Breach(
                wording.finding(
                        this,
                        Severity.WARNING,
                        above,
                        Wording.value(above),
                        wording.labelZh(below.key()),
                        wording.labelEn(below.key()),
                        Wording.value(below),
                        Wording.place(below),
                        quotient == null ? "" : Wording.plain(quotient.round(PRINTED)),
                        Wording.plain(bound.lowest()) + "–" + Wording.plain(bound.highest())),
                above,
                List.of(Suspicion.accused(claims, above, null), Suspicion.other(claims, below, null)),
                values -> bound.outside(quotient(values.apply(above), values.apply(below))));
    }
}
