package org.edustat.normalisation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.edustat.concept.Amount;
import org.edustat.concept.Kind;
import org.edustat.concept.Measure;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edustat.normalisation.Papers.NORMALISATION;
import static org.edustat.normalisation.Papers.quantity;
import static org.edustat.normalisation.Papers.statement;

class AmountTest {

    @ParameterizedTest(name = "{0} is {4} {3}")
    @CsvSource({
        "3.7万余人, 3.7, 10000, PERSON, 37000",
        "300余万元, 300, 10000, YUAN, 3000000",
        "23.45亿元, 23.45, 100000000, YUAN, 2345000000",
        "96.30%, 96.30, 1, PERCENT, 96.3",
        "1.6‰, 1.6, 0.1, PERCENT, 0.16",
        "3126亩, 3126, 666.6667, SQUARE_METRE, 2084000",
        "0所, 0, 1, INSTITUTION, 0",
    })
    void aNumberIsBroughtToItsBaseUnitWithoutNoise(String text, String number, String factor, Unit unit, String value) {
        Amount amount = NORMALISATION.amount(
                statement(Kind.OBSERVATION, quantity(text, number, factor, unit, Qualifier.EXACT), text));

        assertThat(amount.value()).hasToString(value);
        assertThat(amount.unit()).isEqualTo(unit);
    }

    @Test
    void aDecreaseIsNegative() {
        assertThat(NORMALISATION.amount(decrease("1863", null)).value()).isEqualByComparingTo("-1863");
        assertThat(NORMALISATION.amount(decrease("-2.1", null)).value()).isEqualByComparingTo("-2.1");
    }

    @Test
    void aDecreaseBetweenTwoNumbersBeginsAtTheLower() {
        Amount amount = NORMALISATION.amount(decrease("5", "8"));

        assertThat(amount.value()).isEqualByComparingTo("-8");
        assertThat(amount.upper()).isEqualByComparingTo("-5");
    }

    private static Statement decrease(String number, @org.jspecify.annotations.Nullable String upper) {
        Quantity quantity = new Quantity(
                number,
                new BigDecimal(number),
                upper == null ? null : new BigDecimal(upper),
                new Measure("人", BigDecimal.ONE, Unit.PERSON),
                upper == null ? Qualifier.EXACT : Qualifier.RANGE);
        Statement plain = statement(Kind.CHANGE, quantity, "减少" + number + "人");
        return new Statement(quantity, Kind.CHANGE, true, List.of(), List.of(), plain.origin(), null);
    }

    @Test
    void whereTheDigitsAreMaskedThereIsAUnitAndNoValue() {
        Quantity masked =
                new Quantity("***名", null, null, new Measure("名", BigDecimal.ONE, Unit.PERSON), Qualifier.MASKED);

        assertThat(NORMALISATION.amount(statement(Kind.OBSERVATION, masked, "招聘***名")))
                .isEqualTo(new Amount(null, null, Unit.PERSON, Qualifier.MASKED));
    }

    @Test
    void aNumberWithoutAWrittenUnitHasThatOfItsIndicator() {
        Quantity bare = new Quantity("1200", new BigDecimal("1200"), null, null, Qualifier.EXACT);

        assertThat(NORMALISATION
                        .amount(statement(Kind.OBSERVATION, bare, "1200", "indicator=students"))
                        .unit())
                .isEqualTo(Unit.PERSON);
    }
}
