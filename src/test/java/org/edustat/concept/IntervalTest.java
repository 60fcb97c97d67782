package org.edustat.concept;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalTest {

    @Test
    void overIsMoreThanTheNumberItself() {
        assertThat(of("37000", Qualifier.OVER).within(Interval.atLeast(new BigDecimal("37000"))))
                .isTrue();
        assertThat(of("37000", Qualifier.OVER).disjoint(of("37000", Qualifier.EXACT)))
                .isTrue();
    }

    @Test
    void underIsLessByAtMostOneUnitOfTheLastDigit() {
        assertThat(of("37000", Qualifier.UNDER).within(Interval.atLeast(new BigDecimal("36000"))))
                .isTrue();
        assertThat(of("37000", Qualifier.UNDER).within(Interval.atLeast(new BigDecimal("36500"))))
                .isFalse();
        assertThat(of("37000", Qualifier.UNDER).disjoint(of("37000", Qualifier.EXACT)))
                .isTrue();
    }

    @Test
    void aboutReachesToBothSidesButNoFurtherThanATenth() {
        assertThat(Interval.of(amount("37000", Qualifier.APPROX)).lower()).isEqualByComparingTo("36000");
        assertThat(Interval.of(amount("37000", Qualifier.APPROX)).upper()).isEqualByComparingTo("38000");
        assertThat(Interval.of(amount("100", Qualifier.APPROX)).lower()).isEqualByComparingTo("90");
    }

    @Test
    void aRangeIsAllBetweenItsEnds() {
        Interval range =
                Interval.of(new Amount(new BigDecimal("85"), new BigDecimal("90"), Unit.PERCENT, Qualifier.RANGE));

        assertThat(of("87", Qualifier.EXACT).within(range)).isTrue();
        assertThat(of("90.1", Qualifier.EXACT).disjoint(range)).isTrue();
    }

    @Test
    void theBoundOfADecreaseIsAboutItsSize() {
        assertThat(of("-300", Qualifier.OVER).within(Interval.atMost(new BigDecimal("-300"))))
                .isTrue();
        assertThat(of("-300", Qualifier.OVER).disjoint(of("-299", Qualifier.EXACT)))
                .isTrue();
    }

    @Test
    void blottedDigitsLeaveEverythingPossible() {
        Interval anything = Interval.of(new Amount(null, null, Unit.PERSON, Qualifier.MASKED));

        assertThat(anything.disjoint(of("5", Qualifier.EXACT))).isFalse();
        assertThat(anything.within(of("5", Qualifier.EXACT))).isFalse();
    }

    private static Interval of(String value, Qualifier qualifier) {
        return Interval.of(amount(value, qualifier));
    }

    private static Amount amount(String value, Qualifier qualifier) {
        return new Amount(new BigDecimal(value), null, Unit.PERSON, qualifier);
    }
}
