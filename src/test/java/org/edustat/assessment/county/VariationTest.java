package org.edustat.assessment.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.edustat.assessment.county.Variation.Holding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published example of 差异系数: five schools with 45, 37, 89, 76 and 55 pupils have 279, 137, 935, 160 and 402 books,
 * 302 and 1913 together, 6.33 for a pupil; it comes to 0.52. Each school counting once it would be 0.489, and pass
 * where 0.50 is asked.
 */
class VariationTest {

    private static final int[] PUPILS = {45, 37, 89, 76, 55};
    private static final int[] BOOKS = {279, 137, 935, 160, 402};
    private static final BigDecimal LIMIT = new BigDecimal("0.50");

    @Test
    void theGoldenExampleIsWeightedByPupils() {
        BigDecimal value = Variation.of(schools()).orElseThrow();

        assertThat(value.setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.5153");
        assertThat(value.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("0.52");
        assertThat(value).isGreaterThan(LIMIT);
    }

    @Test
    void thePlainDeviationWouldFlipTheVerdict() {
        assertThat(plain()).isBetween(0.4887, 0.4889);
        assertThat(BigDecimal.valueOf(plain())).isLessThan(LIMIT);
    }

    @Test
    void schoolsThatHaveTheSameDoNotLieApart() {
        List<Holding> same = List.of(
                new Holding(new BigDecimal("100"), new BigDecimal("50")),
                new Holding(new BigDecimal("30"), new BigDecimal("15")));

        assertThat(Variation.of(same).orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void nothingAndNobodyHasNoVariation() {
        assertThat(Variation.of(List.of())).isEmpty();
        assertThat(Variation.of(List.of(new Holding(BigDecimal.ZERO, BigDecimal.TEN))))
                .isEmpty();
    }

    private static List<Holding> schools() {
        List<Holding> schools = new ArrayList<>();
        for (int at = 0; at < PUPILS.length; at++) {
            schools.add(new Holding(BigDecimal.valueOf(BOOKS[at]), BigDecimal.valueOf(PUPILS[at])));
        }
        return schools;
    }

    /** Each school counting once, around the mean of all pupils' ratios of schools. */
    private static double plain() {
        double mean = 0;
        for (int at = 0; at < PUPILS.length; at++) {
            mean += (double) BOOKS[at] / PUPILS[at] / PUPILS.length;
        }
        double square = 0;
        for (int at = 0; at < PUPILS.length; at++) {
            double apart = (double) BOOKS[at] / PUPILS[at] - mean;
            square += apart * apart / PUPILS.length;
        }
        return Math.sqrt(square) / mean;
    }
}
