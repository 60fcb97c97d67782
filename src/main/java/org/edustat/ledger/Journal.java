package org.edustat.ledger;

import java.util.List;

/** Who did what and when. It is only ever added to. */
public interface Journal {

    void note(Deed deed);

    /** The newest first, after so many newer ones. */
    List<Deed> newest(int from, int most);
}
