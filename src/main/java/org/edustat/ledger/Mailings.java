package org.edustat.ledger;

/** Who was mailed which release. Each note stands at once, whatever becomes of the work around it. */
public interface Mailings {

    /** How far a letter has come. */
    enum State {
        /** It was never tried, or the server did not take it. */
        OPEN,
        /** A program died while it was sending: the server may have it. */
        BEGUN,
        SENT
    }

    State state(RunName release, String address);

    void keep(RunName release, String address, State state);
}
