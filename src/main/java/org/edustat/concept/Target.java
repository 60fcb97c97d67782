package org.edustat.concept;

/**
 * A statement of intent in one form.
 *
 * @param key its period is the deadline, the year or the span that the paper names
 * @param setBy who promised it: the code of the region whose paper it is
 */
public record Target(Key key, Comparator comparator, Amount amount, String setBy, boolean dated, Source source)
        implements Claim {}
