package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a rule calculates from figures. */
sealed interface Expression {

    /** The value with these figures; null where one is missing or something is divided by zero. */
    @Nullable
    BigDecimal value(Function<FigureName, @Nullable BigDecimal> figures);

    /** The figures that it reads, from left to right. */
    Stream<FigureName> figures();

    record Constant(BigDecimal number) implements Expression {

        @Override
        public BigDecimal value(Function<FigureName, @Nullable BigDecimal> figures) {
            return number;
        }

        @Override
        public Stream<FigureName> figures() {
            return Stream.empty();
        }
    }

    record Read(FigureName figure) implements Expression {

        @Override
        public @Nullable BigDecimal value(Function<FigureName, @Nullable BigDecimal> figures) {
            return figures.apply(figure);
        }

        @Override
        public Stream<FigureName> figures() {
            return Stream.of(figure);
        }
    }

    /** @param sign one of {@code + - * /} */
    record Calculation(char sign, Expression left, Expression right) implements Expression {

        @Override
        public @Nullable BigDecimal value(Function<FigureName, @Nullable BigDecimal> figures) {
            BigDecimal one = left.value(figures);
            BigDecimal other = right.value(figures);
            if (one == null || other == null || sign == '/' && other.signum() == 0) {
                return null;
            }
            return switch (sign) {
                case '+' -> one.add(other, MathContext.DECIMAL64);
                case '-' -> one.subtract(other, MathContext.DECIMAL64);
                case '*' -> one.multiply(other, MathContext.DECIMAL64);
                default -> one.divide(other, MathContext.DECIMAL64);
            };
        }

        @Override
        public Stream<FigureName> figures() {
            return Stream.concat(left.figures(), right.figures());
        }
    }

    /** @param name {@code abs}, {@code min} or {@code max} */
    record Choice(String name, List<Expression> of) implements Expression {

        public Choice {
            of = List.copyOf(of);
        }

        @Override
        public @Nullable BigDecimal value(Function<FigureName, @Nullable BigDecimal> figures) {
            BigDecimal chosen = null;
            for (Expression one : of) {
                BigDecimal value = one.value(figures);
                if (value == null) {
                    return null;
                }
                chosen = chosen == null ? value : name.equals("min") ? chosen.min(value) : chosen.max(value);
            }
            return chosen == null || !name.equals("abs") ? chosen : chosen.abs();
        }

        @Override
        public Stream<FigureName> figures() {
            return of.stream().flatMap(Expression::figures);
        }
    }
}
