package org.edustat.validation.rule.bureau;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What an expression divides by. Whether it is zero whatever the figures are is not calculated but tried: an expression
 * without such a fault is not zero with all of some figures that have nothing to do with each other.
 */
final class Divisor {

    /** Primes in no order, so that no sum or product of some is another. */
    private static final List<List<Integer>> FIGURES =
            List.of(List.of(1009, 31, 577, 10007), List.of(17, 4001, 89, 7919), List.of(131, 211, 6007, 43));

    /** What rounding leaves of nothing. */
    private static final BigDecimal NOTHING = new BigDecimal("1E-9");

    private Divisor() {}

    static boolean isZero(Expression divisor) {
        List<FigureName> read = divisor.figures().distinct().toList();
        return FIGURES.stream()
                .map(figures -> divisor.value(figure -> figure(figures, read.indexOf(figure))))
                .filter(Objects::nonNull)
                .allMatch(value -> value.abs().compareTo(NOTHING) < 0);
    }

    /** The further ones differ by their places. */
    private static BigDecimal figure(List<Integer> figures, int place) {
        int rounds = place / figures.size();
        return BigDecimal.valueOf(IntStream.rangeClosed(1, rounds)
                .mapToLong(round -> 2L * round * round + 1)
                .reduce(figures.get(place % figures.size()), Long::sum));
    }
}
