package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the catalogue knows one written word for.
 *
 * @param terms the terms of indicators that it may be a part of
 * @param facets the stage, the sector and the area that it names, at most one of each
 * @param cues what it hints at, at most one cue of a role
 */
record KnownWord(List<Term> terms, List<Term> facets, List<Cue> cues) {

    private KnownWord() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Joins several dictionaries, so that a text is gone through once for all of them. */
    static Words<KnownWord> join(
            Map<String, List<Term>> indicators, List<Map<String, Term>> facets, List<Map<String, Cue>> cues) {
        Map<String, KnownWord> known = new TreeMap<>();
        indicators.forEach((word, terms) -> of(word, known).terms().addAll(terms));
        facets.forEach(
                words -> words.forEach((word, term) -> of(word, known).facets().add(term)));
        cues.forEach(
                words -> words.forEach((word, cue) -> of(word, known).cues().add(cue)));
        return Words.of(known);
    }

    private static KnownWord of(String word, Map<String, KnownWord> known) {
        return known.computeIfAbsent(word, any -> new KnownWord());
    }
}
