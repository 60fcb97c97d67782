package org.edustat.pipeline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Neighbourhood;
import org.edustat.ledger.Evaluations;
import org.edustat.ledger.Extent;
import org.edustat.ledger.RunName;
import org.edustat.ledger.Section;

/**
 * What the run before concluded about the neighbourhoods and what that depended on; nothing where it was drawn by other
 * grounds.
 *
 * @param readings how often each paper had been read that counted then
 */
record Foundation(SortedMap<Neighbourhood, Section> sections, Map<Long, Extent> extents, Map<Long, Integer> readings) {

    private static final Extent NOTHING = new Extent(List.of(), Set.of(), null, null);

    static Foundation of(Evaluations evaluations, Occasion occasion) {
        Optional<RunName> latest =
                evaluations.latest().filter(run -> evaluations.grounds(run).equals(Optional.of(occasion.grounds())));
        List<Section> sections = latest.map(evaluations.sections()::of).orElse(List.of());
        return new Foundation(
                sections.stream()
                        .collect(Collectors.toMap(
                                Section::neighbourhood, one -> one, (one, other) -> one, TreeMap::new)),
                evaluations.sections().extents(numbers(sections)),
                latest.map(evaluations.sections()::readings).orElse(Map.of()));
    }

    private static List<Long> numbers(List<Section> sections) {
        return sections.stream()
                .map(Section::conclusions)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    Long conclusions(Neighbourhood neighbourhood) {
        Section section = sections.get(neighbourhood);
        return section == null ? null : section.conclusions();
    }

    @Nullable
    Long sums(Neighbourhood neighbourhood) {
        Section section = sections.get(neighbourhood);
        return section == null ? null : section.sums();
    }

    Extent extent(Neighbourhood neighbourhood) {
        Long number = conclusions(neighbourhood);
        return number == null ? NOTHING : extents.getOrDefault(number, NOTHING);
    }

    /** The papers that count now and did not then, or were read again since. */
    Set<Long> added(Map<Long, Integer> now) {
        return now.entrySet().stream()
                .filter(paper -> !paper.getValue().equals(readings.get(paper.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The neighbourhoods of which a paper spoke that does not count any more, or does not say the same. */
    SortedSet<Neighbourhood> abandoned(Map<Long, Integer> now) {
        return neighbourhoods().stream()
                .filter(one -> extent(one).papers().stream()
                        .anyMatch(paper -> !Objects.equals(readings.get(paper), now.get(paper))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The neighbourhoods about which something was concluded. */
    SortedSet<Neighbourhood> neighbourhoods() {
        return sections.values().stream()
                .filter(one -> one.conclusions() != null)
                .map(Section::neighbourhood)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The conclusions that serve again, but for the neighbourhoods that were looked at anew. */
    SortedMap<Neighbourhood, Long> untouched(Set<Neighbourhood> looked) {
        SortedMap<Neighbourhood, Long> untouched = new TreeMap<>();
        sections.forEach((neighbourhood, section) -> {
            if (section.conclusions() != null && !looked.contains(neighbourhood)) {
                untouched.put(neighbourhood, section.conclusions());
            }
        });
        return untouched;
    }

    /** The papers that still speak of each neighbourhood as they did then. */
    SortedMap<Neighbourhood, SortedSet<Long>> papers(Map<Long, Integer> now) {
        SortedMap<Neighbourhood, SortedSet<Long>> papers = new TreeMap<>();
        neighbourhoods()
                .forEach(one -> papers.put(
                        one,
                        extent(one).papers().stream()
                                .filter(paper -> Objects.equals(readings.get(paper), now.get(paper)))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return papers;
    }

    /** Those that have a tie with others of which something was or is found over the same claim. */
    SortedSet<Neighbourhood> tied(Set<Neighbourhood> looked, Collection<Long> ties) {
        Set<Long> all = new TreeSet<>(ties);
        looked.forEach(one -> all.addAll(extent(one).ties()));
        return neighbourhoods().stream()
                .filter(one -> !looked.contains(one))
                .filter(one -> extent(one).ties().stream().anyMatch(all::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
