package org.edustat.validation.rule.quotient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.JobsValue;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Severity;
import org.edustat.validation.rule.Breach;
import org.edustat.validation.rule.Claims;
import org.edustat.validation.rule.Rule;
import org.edustat.validation.rule.RuleBasis;
import org.edustat.validation.rule.Thresholds;
import org.edustat.validation.rule.Wording;

/** 比值与分子分母不符：生师比应等于在校生数除以专任教师数，平均班额、生均图书等同理（允许四舍五入和少许出入）。请核对三个数中哪一个有误。 */
final class RatioContradictsParts implements Rule {

    private final Wording wording;
    private final Map<String, Quotient> quotients;
    private final List<String> excludedStages;
    private final BigDecimal tolerance;

    RatioContradictsParts(RuleBasis basis) {
        this.wording = basis.wording();
        this.tolerance = basis.thresholds().number(this, "tolerance");
        this.excludedStages =
                List.of(basis.thresholds().text(this, "excluded_stages").split("\\+"));
        this.quotients = basis.thresholds().of(this).stream()
                .flatMap(line -> Quotient.find(line).stream())
                .collect(Collectors.toMap(Quotient::indicator, Function.identity()));
    }

    @Override
    public Stream<Breach> check(Claims claims) {
        return claims.observations(quotients::containsKey)
                .filter(ratio -> !excludedStages.contains(ratio.key().stage().code()))
                .flatMap(ratio -> Stream.ofNullable(quotients.get(ratio.key().indicator()))
                        .flatMap(quotient -> check(claims, ratio, quotient).stream()));
    }

    private Optional<Breach> check(Claims claims, Observation ratio, Quotient quotient) {
        return claims.beside(ratio, ratio.key().withIndicator(quotient.numerator()))
                .flatMap(above -> claims.beside(ratio, ratio.key().withIndicator(quotient.denominator()))
                        .flatMap(below -> check(claims, new Fraction(ratio, above, below, quotient.times()))));
    }

    private Optional<Breach> check(Claims claims, Fraction fraction) {
        BigDecimal expected = fraction.expected();
        if (expected == null || fraction.fits(tolerance, claim -> claim.amount().value())) {
            return Optional.empty();
        }
        Finding finding = wording.finding(
                this,
                fraction.inOnePaper() ? Severity.ERROR : Severity.WARNING,
                fraction.ratio(),
                Wording.value(fraction.ratio()),
                Wording.plain(expected.round(new MathContext(4))),
                Wording.value(fraction.above()),
                Wording.place(fraction.above()),
                Wording.value(fraction.below()),
                Wording.place(fraction.below()));
        return Optional.of(new Breach(
                finding, fraction.ratio(), fraction.suspects(claims), values -> !fraction.fits(tolerance, values)));
    }

    /**
     * What an indicator is made of, as in {@code computers_per_100_students,computers/students*100}.
     *
     * @param times what the quotient is multiplied with
     */
    private record Quotient(String indicator, String numerator, String denominator, BigDecimal times) {

        static Optional<Quotient> find(Thresholds.Threshold line) {
            List<JobsValue> parts = line.valueCell().parts("[/*]").toList();
            return line.value().contains("/")
                    ? Optional.of(new Quotient(
                            line.parameter(),
                            parts.get(0).text(),
                            parts.get(1).text(),
                            parts.size() > 2 ? parts.get(2).number() : BigDecimal.ONE))
                    : Optional.empty();
        }
    }
}
