package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.edustat.concept.Slot;

/**
 * What a text says in the words of the catalogue, sorted by the question that they answer.
 *
 * @param indicators every word of an indicator's term, overlapping ones too
 * @param facets the words of a stage, a sector or an area, the longest at each place
 * @param cues the cues of each role, the longest at each place
 */
public record WordsSaid(
        String text,
        List<Words.Hit<List<Term>>> indicators,
        Map<Slot, List<Words.Hit<Term>>> facets,
        Map<Cue.Role, List<Words.Hit<Cue>>> cues) {

    /** The words of one facet. */
    public List<Words.Hit<Term>> facets(Slot slot) {
        return facets.getOrDefault(slot, List.of());
    }

    /** The cues of one role. */
    public List<Words.Hit<Cue>> cues(Cue.Role role) {
        return cues.getOrDefault(role, List.of());
    }

    /** @param hits all words in the text, by place and the longer first */
    static WordsSaid of(String text, List<Words.Hit<KnownWord>> hits) {
        if (hits.isEmpty()) {
            return new WordsSaid(text, List.of(), Map.of(), Map.of());
        }
        WordsSaid said =
                new WordsSaid(text, new ArrayList<>(), new EnumMap<>(Slot.class), new EnumMap<>(Cue.Role.class));
        for (Words.Hit<KnownWord> hit : hits) {
            said.add(hit);
        }
        return said.whole();
    }

    private void add(Words.Hit<KnownWord> hit) {
        if (!hit.word().terms().isEmpty()) {
            indicators.add(new Words.Hit<>(hit.start(), hit.end(), hit.word().terms()));
        }
        for (Term facet : hit.word().facets()) {
            addLongest(hit, facet.slot(), facet, facets);
        }
        for (Cue cue : hit.word().cues()) {
            addLongest(hit, cue.role(), cue, cues);
        }
    }

    private static <K, T> void addLongest(
            Words.Hit<KnownWord> hit, K question, T word, Map<K, List<Words.Hit<T>>> answers) {
        List<Words.Hit<T>> before = answers.get(question);
        if (before == null) {
            before = new ArrayList<>();
            answers.put(question, before);
        } else if (hit.start() < before.get(before.size() - 1).end()) {
            return;
        }
        before.add(new Words.Hit<>(hit.start(), hit.end(), word));
    }

    /** The same, closed: it is handed to many readers. */
    private WordsSaid whole() {
        facets.replaceAll((slot, hits) -> List.copyOf(hits));
        cues.replaceAll((role, hits) -> List.copyOf(hits));
        return new WordsSaid(text, List.copyOf(indicators), facets, cues);
    }
}
