package org.edustat.normalisation;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Amount;
import org.edustat.concept.Coded;
import org.edustat.concept.Measure;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** Brings quantities to base units. */
final class Amounts {

    /** A factor with more decimals than this was rounded, as 666.6667 for 亩, and so are its products. */
    private static final int EXACT_DECIMALS = 3;

    private Amounts() {}

    /** @param unsaid the unit where none is written beside the number */
    static Amount of(Statement statement, Unit unsaid) {
        Quantity quantity = statement.quantity();
        Measure measure = quantity.measure() == null
                ? new Measure("", BigDecimal.ONE, unit(statement, unsaid))
                : quantity.measure();
        if (quantity.qualifier().blank()) {
            return new Amount(null, null, measure.unit(), quantity.qualifier());
        }
        BigDecimal value = base(quantity.number(), measure.factor());
        BigDecimal upper = base(quantity.upper(), measure.factor());
        if (statement.decrease() && value != null) {
            BigDecimal down = value.abs().negate();
            return upper == null
                    ? new Amount(down, null, measure.unit(), quantity.qualifier())
                    : new Amount(upper.abs().negate(), down, measure.unit(), quantity.qualifier());
        }
        return new Amount(value, upper, measure.unit(), quantity.qualifier());
    }

    private static Unit unit(Statement statement, Unit unsaid) {
        String told = statement.value(Slot.UNIT);
        return told == null ? unsaid : Coded.find(Unit.class, told).orElse(unsaid);
    }

    private static @Nullable BigDecimal base(@Nullable BigDecimal number, BigDecimal factor) {
        if (number == null) {
            return null;
        }
        if (factor.equals(BigDecimal.ONE) && number.scale() == 0) {
            return number;
        }
        BigDecimal product = number.multiply(factor);
        BigDecimal rounded =
                factor.scale() > EXACT_DECIMALS ? product.round(new MathContext(factor.precision())) : product;
        if (rounded.scale() == 0) {
            return rounded;
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
