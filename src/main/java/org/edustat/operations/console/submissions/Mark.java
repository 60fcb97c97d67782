package org.edustat.operations.console.submissions;

/**
 * A statement, or a doubt, as it is marked in its document.
 *
 * @param number counts the marks of the page from 1; 0 for words without a mark
 * @param kind {@code fact}, {@code target}, {@code change}, {@code number} for one under no indicator, {@code doubt}
 *     for a place that only a finding names; empty for words without a mark
 * @param doubtful whether a finding names the place
 * @param here whether it is the place that was asked for
 * @param said what it came to, in words
 */
public record Mark(int number, String kind, boolean doubtful, boolean here, String said) {

    static final Mark NONE = new Mark(0, "", false, false, "");

    /** The classes of its style. */
    public String style() {
        return kind.isEmpty() ? "" : "mark " + kind + (doubtful ? " doubtful" : "") + (here ? " here" : "");
    }

    public boolean marked() {
        return number > 0;
    }
}
