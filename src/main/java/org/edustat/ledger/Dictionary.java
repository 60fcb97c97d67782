package org.edustat.ledger;

import java.util.Optional;

/** Short numbers for words that are stored often. A number, once given, means its word for ever. */
public interface Dictionary {

    /** The number of a word of some kind; the first who asks has it entered, also where several ask at once. */
    long id(String kind, String text);

    /** The number of a word, or empty where it was never entered. */
    Optional<Long> find(String kind, String text);

    /**
     * The word of a number.
     *
     * @throws IllegalArgumentException where the number was never given
     */
    String text(long id);
}
