package org.edustat.validation.rule.peer;

import java.util.List;

/**
 * How numbers lie about their middle: the median and the median absolute deviation, which a few wrong ones do not move
 * as they move a mean.
 */
record Spread(double median, double deviation) {

    /** With it the deviation of normally distributed numbers is their standard deviation. */
    private static final double NORMAL = 1.4826;

    static Spread of(List<Double> numbers) {
        double median = median(numbers);
        List<Double> off =
                numbers.stream().map(number -> Math.abs(number - median)).toList();
        return new Spread(median, NORMAL * median(off));
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Whether a number lies so many deviations and at least so much from the middle. */
    boolean leavesOut(double number, double deviations, double least) {
        double off = Math.abs(number - median);
        return off > deviations * deviation && off > least;
    }
}
