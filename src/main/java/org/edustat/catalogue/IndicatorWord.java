package org.edustat.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A word that terms of indicators ask for.
 *
 * @param id its number among all of them
 * @param terms those that it may be a part of, in the order of the catalogue
 * @param plainly what the terms count that hear it only where it stands plainly; empty where none does
 */
public record IndicatorWord(String text, int id, List<Term> terms, Set<String> plainly) {

    public IndicatorWord {
        terms = List.copyOf(terms);
        plainly = Set.copyOf(plainly);
    }
}
