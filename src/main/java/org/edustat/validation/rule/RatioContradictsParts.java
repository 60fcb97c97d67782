package org.edustat.validation.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Finding;
import org.edustat.concept.Interval;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;

/** 比值与分子分母不符：生师比应等于在校生数除以专任教师数，平均班额、生均图书等同理（允许四舍五入和少许出入）。请核对三个数中哪一个有误。 */
final class RatioContradictsParts implements Rule {

    private final Wording wording;
    private final Map<String, Quotient> quotients;
    private final List<String> excludedStages;
    private final BigDecimal tolerance;

    RatioContradictsParts(Thresholds thresholds, Wording wording) {
        this.wording = wording;
        this.tolerance = thresholds.number(this, "tolerance");
        this.excludedStages = List.of(thresholds.text(this, "excluded_stages").split("\\+"));
        this.quotients = thresholds.of(this).stream()
                .flatMap(line -> Quotient.find(line).stream())
                .collect(Collectors.toMap(Quotient::indicator, Function.identity()));
    }

    @Override
    public Stream<Finding> check(Claims claims) {
        return claims.observations()
                .filter(ratio -> !excludedStages.contains(ratio.key().stage().code()))
                .flatMap(ratio -> Stream.ofNullable(quotients.get(ratio.key().indicator()))
                        .flatMap(quotient -> check(claims, ratio, quotient).stream()));
    }

    private Optional<Finding> check(Claims claims, Observation ratio, Quotient quotient) {
        return claims.beside(ratio, ratio.key().withIndicator(quotient.numerator()))
                .flatMap(above -> claims.beside(ratio, ratio.key().withIndicator(quotient.denominator()))
                        .flatMap(below -> check(ratio, above, below, quotient)));
    }

    private Optional<Finding> check(Observation ratio, Observation above, Observation below, Quotient quotient) {
        BigDecimal expected = quotient.of(Possible.exact(above), Possible.exact(below));
        if (expected == null
                || !Interval.point(expected)
                        .widened(expected.multiply(tolerance))
                        .disjoint(Possible.of(ratio))) {
            return Optional.empty();
        }
        boolean onePaper = Stream.of(above, below)
                .allMatch(part -> part.source().path().equals(ratio.source().path()));
        return Optional.of(wording.finding(
                this,
                onePaper ? Severity.ERROR : Severity.WARNING,
                ratio,
                Wording.value(ratio),
                Wording.plain(expected.round(new MathContext(4))),
                Wording.value(above),
                Wording.place(above),
                Wording.value(below),
                Wording.place(below)));
    }

    /**
     * What an indicator is made of, as in {@code computers_per_100_students,computers/students*100}.
     *
     * @param times what the quotient is multiplied with
     */
    private record Quotient(String indicator, String numerator, String denominator, BigDecimal times) {

        static Optional<Quotient> find(Thresholds.Threshold line) {
            String[] parts = line.value().split("[/*]");
            return line.value().contains("/")
                    ? Optional.of(new Quotient(
                            line.parameter(),
                            parts[0],
                            parts[1],
                            parts.length > 2 ? line.number(parts[2]) : BigDecimal.ONE))
                    : Optional.empty();
        }

        @Nullable
        BigDecimal of(@Nullable BigDecimal above, @Nullable BigDecimal below) {
            return above == null || below == null || below.signum() == 0
                    ? null
                    : above.multiply(times).divide(below, MathContext.DECIMAL64);
        }
    }
}
