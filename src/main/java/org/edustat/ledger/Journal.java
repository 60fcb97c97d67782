package org.edustat.ledger;

import java.util.List;

/** Who did what and when. It is only ever added to. */
public interface Journal {

    void note(Deed deed);

    /** The newest first, after so many newer ones. */
    default List<Deed> newest(int from, int most) {
        return newest("", from, most);
    }

    /**
     * The same of those that speak of something.
     *
     * @param words a part of the person, the subject or the detail, in small or large letters; empty for any
     */
    List<Deed> newest(String words, int from, int most);
}
