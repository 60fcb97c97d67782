package org.edustat.concept;

/**
 * The account of the digits of a paper: every run of digits, every Chinese numeral and every mask in its sentences and
 * tables.
 *
 * @param numbers those that are statements
 * @param explained those that are none, with a reason: dates, names, headers
 * @param unexplained those of which nobody knows why they are none
 */
public record DigitCount(int numbers, int explained, int unexplained) {

    public static final DigitCount NONE = new DigitCount(0, 0, 0);

    public DigitCount plus(DigitCount other) {
        return new DigitCount(numbers + other.numbers, explained + other.explained, unexplained + other.unexplained);
    }

    public int all() {
        return numbers + explained + unexplained;
    }
}
