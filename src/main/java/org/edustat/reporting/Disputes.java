package org.edustat.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Observation;
import org.edustat.concept.Origin;
import org.edustat.concept.Severity;

/**
 * Where papers disagree. Which two numbers may be the same count, rounded, is decided by validation alone; here its
 * findings are only looked up.
 */
final class Disputes {

    private static final String RULE = "validation.sources_disagree";

    private final Set<Place> places = new HashSet<>();

    private record Place(String path, Origin origin) {}

    Disputes(List<Finding> findings) {
        findings.stream().filter(Disputes::isOne).forEach(this::add);
    }

    /** Whether a finding says that papers disagree; two occasions told by one paper are only noted. */
    static boolean isOne(Finding finding) {
        return finding.rule().equals(RULE) && finding.severity() != Severity.NOTE;
    }

    private void add(Finding finding) {
        if (finding.path() != null && finding.origin() != null) {
            places.add(new Place(finding.path(), finding.origin()));
        }
    }

    boolean disputed(Figure figure) {
        return figure.rivals().stream().anyMatch(this::disagrees);
    }

    /** The rivals that say something else. */
    List<Observation> losers(Figure figure) {
        return figure.rivals().stream().filter(this::disagrees).toList();
    }

    /** How many other places say the same. */
    long witnesses(Figure figure) {
        return figure.rivals().stream()
                .filter(rival -> rival.amount().value() != null && !disagrees(rival))
                .count();
    }

    private boolean disagrees(Observation observation) {
        return places.contains(
                new Place(observation.source().path(), observation.source().origin()));
    }
}
