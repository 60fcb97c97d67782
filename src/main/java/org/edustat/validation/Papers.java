package org.edustat.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edustat.concept.Claim;
import org.edustat.concept.Neighbourhood;
import org.edustat.validation.rule.Sheets;

/**
 * Whole papers by the neighbourhood in which each is checked as a whole: the first of those that it speaks of.
 *
 * @param athome of the neighbourhoods that are asked for
 * @param scattered the paths of those that speak of several
 */
record Papers(Map<Neighbourhood, List<Sheets>> athome, Set<String> scattered) {

    static Papers of(List<Claim> sorted, Collection<Neighbourhood> asked) {
        Set<Neighbourhood> wanted = new HashSet<>(asked);
        Papers papers = new Papers(new HashMap<>(), new HashSet<>());
        Sheets.of(sorted).forEach(paper -> papers.add(paper, wanted));
        return papers;
    }

    private void add(Sheets paper, Set<Neighbourhood> wanted) {
        Neighbourhood first = Neighbourhood.home(paper.claims().get(0).key().region());
        Neighbourhood least = first;
        String region = "";
        for (Claim claim : paper.claims()) {
            if (!claim.key().region().equals(region)) {
                region = claim.key().region();
                Neighbourhood home = Neighbourhood.home(region);
                least = home.compareTo(least) < 0 ? home : least;
                if (!home.equals(first)) {
                    scattered.add(paper.path());
                }
            }
        }
        if (wanted.contains(least)) {
            athome.computeIfAbsent(least, any -> new ArrayList<>()).add(paper);
        }
    }

    List<Sheets> of(Neighbourhood neighbourhood) {
        return athome.getOrDefault(neighbourhood, List.of());
    }

    /** Whether a rule may look at the claim from another neighbourhood than its home. */
    boolean isSeenElsewhere(Claim claim) {
        String region = claim.key().region();
        return scattered.contains(claim.source().path())
                || !Neighbourhood.host(region).equals(Neighbourhood.home(region));
    }
}
