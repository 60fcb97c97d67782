package org.edustat.reading.fixed;

/** A straight line on the paper that runs across or down, in points from the upper left corner. */
record Ruling(double left, double top, double right, double bottom) {

    /** Lines that miss each other by less were meant to meet. */
    static final double SLACK = 2.5;

    /** Shorter ones are strokes of a drawing. */
    private static final double SHORTEST = 4;

    boolean across() {
        return bottom - top < SLACK && right - left >= SHORTEST;
    }

    boolean down() {
        return right - left < SLACK && bottom - top >= SHORTEST;
    }

    boolean touches(Ruling other) {
        return left - SLACK <= other.right
                && other.left - SLACK <= right
                && top - SLACK <= other.bottom
                && other.top - SLACK <= bottom;
    }

    static Ruling between(double x, double y, double otherX, double otherY) {
        return new Ruling(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }
}
