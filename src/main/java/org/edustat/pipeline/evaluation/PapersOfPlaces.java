package org.edustat.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.edustat.concept.Neighbourhood;
import org.edustat.ledger.Claims;
import org.edustat.validation.Validation;

/**
 * Which papers speak of the places of which neighbourhood, and where that or what they say changed.
 *
 * @param papers the neighbourhoods without a paper among them, where one was there in the run before
 */
record PapersOfPlaces(SortedMap<Neighbourhood, SortedSet<Long>> papers, SortedSet<Neighbourhood> changed) {

    static PapersOfPlaces of(Claims claims, Foundation before, Map<Long, Integer> readings) {
        PapersOfPlaces places = new PapersOfPlaces(before.papers(readings), before.abandoned(readings));
        Set<Long> added = before.added(readings);
        claims.regions(added).forEach(places::add);
        added.stream()
                .filter(paper -> readings.getOrDefault(paper, 0) == 0)
                .forEach(paper -> places.addOfEarlierVersion(claims, paper));
        return places;
    }

    private void add(long paper, Collection<String> regions) {
        for (String region : regions) {
            add(paper, Neighbourhood.home(region));
            add(paper, Neighbourhood.host(region));
        }
    }

    private void add(long paper, Neighbourhood neighbourhood) {
        papers.computeIfAbsent(neighbourhood, any -> new TreeSet<>()).add(paper);
        changed.add(neighbourhood);
    }

    private void addOfEarlierVersion(Claims claims, long paper) {
        Validation.neighbourhoods(claims.ofPlaces(List.of(paper))).forEach(one -> add(paper, one));
    }

    SortedSet<Long> of(Neighbourhood neighbourhood) {
        return papers.getOrDefault(neighbourhood, new TreeSet<>());
    }

    /** A copy of the neighbourhoods of a collection that some paper still speaks of. */
    List<Neighbourhood> spokenOf(Collection<Neighbourhood> neighbourhoods) {
        List<Neighbourhood> spoken = new ArrayList<>(neighbourhoods);
        spoken.removeIf(one -> of(one).isEmpty());
        return spoken;
    }
}
