package org.edustat.concept;

/** How an indicator behaves over time, which decides what may be added and compared. */
public enum Nature implements Coded {
    /** Counted at a moment: 在校生数. */
    STOCK,
    /** Counted over a period: 招生数. */
    FLOW,
    /** A share of a whole, in percent. */
    RATE,
    /** One count per another: 生师比. */
    RATIO;

    /** Whether the values of parts add up to that of the whole. */
    public boolean adds() {
        return this == STOCK || this == FLOW;
    }
}
