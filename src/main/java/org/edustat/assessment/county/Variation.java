package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * 差异系数: how far schools lie apart in what they have for a pupil, weighted by their pupils. x̄ᵢ = Xᵢ / Pᵢ; X̄ = ΣXᵢ /
 * ΣPᵢ; S = √(Σ (Pᵢ / ΣP)(x̄ᵢ − X̄)²); it is S / X̄. The plain deviation of schools, each counting once, is another
 * number and flips verdicts.
 */
final class Variation {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private Variation() {}

    /** What one school has, and its pupils, who are more than none. */
    record Holding(BigDecimal has, BigDecimal pupils) {}

    /** Empty where no school has anything, or there is none. */
    static Optional<BigDecimal> of(List<Holding> schools) {
        BigDecimal pupils = sum(schools.stream().map(Holding::pupils).toList());
        BigDecimal all = sum(schools.stream().map(Holding::has).toList());
        if (pupils.signum() <= 0 || all.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal mean = all.divide(pupils, EXACT_ENOUGH);
        BigDecimal square = BigDecimal.ZERO;
        for (Holding school : schools) {
            BigDecimal apart =
                    school.has().divide(school.pupils(), EXACT_ENOUGH).subtract(mean);
            square = square.add(school.pupils().multiply(apart.multiply(apart)));
        }
        BigDecimal deviation = square.divide(pupils, EXACT_ENOUGH).sqrt(EXACT_ENOUGH);
        return Optional.of(deviation.divide(mean, EXACT_ENOUGH));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
