package org.edustat.operations.cli;

import org.edustat.concept.DigitCount;

/** The account of digits as the arguments of a message: all, figures, explained, unexplained. */
final class DigitWords {

    private DigitWords() {}

    static String[] of(DigitCount count) {
        return new String[] {
            Integer.toString(count.all()),
            Integer.toString(count.numbers()),
            Integer.toString(count.explained()),
            Integer.toString(count.unexplained())
        };
    }
}
