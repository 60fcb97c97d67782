package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a rule asks: two expressions and how they are to stand to each other.
 *
 * @param sign one of {@code <= >= < > = !=}
 */
record Comparison(Expression left, String sign, Expression right) {

    Stream<FigureName> figures() {
        return Stream.concat(left.figures(), right.figures());
    }

    /**
     * Whether it holds, give or take this share of the right side; empty where that cannot be known.
     *
     * @param figures the values; null for one that nobody told
     */
    Optional<Boolean> holds(Function<FigureName, @Nullable BigDecimal> figures, BigDecimal tolerance) {
        BigDecimal one = left.value(figures);
        BigDecimal other = right.value(figures);
        return one == null || other == null ? Optional.empty() : Optional.of(holds(one, other, tolerance));
    }

    private boolean holds(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        BigDecimal margin = other.abs().multiply(tolerance);
        int most = one.compareTo(other.add(margin));
        int least = one.compareTo(other.subtract(margin));
        return switch (sign) {
            case "<=" -> most <= 0;
            case ">=" -> least >= 0;
            case "<" -> most < 0;
            case ">" -> least > 0;
            case "=" -> most <= 0 && least >= 0;
            default -> most > 0 || least < 0;
        };
    }
}
