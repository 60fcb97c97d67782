package org.edustat.ledger;

import java.util.List;

/** Who was mailed which release. Each note stands at once, whatever becomes of the work around it. */
public interface Mailings {

    /** How far a letter has come. */
    enum State {
        /** It was never tried, or the server did not take it. */
        OPEN,
        /**
         * All was sent and the server's answer never came, or the program died before: it may have the letter, or may
         * not.
         */
        BEGUN,
        SENT
    }

    /** How far a letter to somebody has come. */
    record Mailing(String address, State state) {}

    State state(RunName release, String address);

    /** Who was to be mailed a release, by address; empty for one of which nothing was tried. */
    List<Mailing> of(RunName release);

    void keep(RunName release, String address, State state);
}
