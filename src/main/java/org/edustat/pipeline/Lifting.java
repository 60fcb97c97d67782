package org.edustat.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.intake.Arrival;
import org.edustat.ledger.Submissions;

/**
 * Ends the quarantine of what could not be opened and now can be: a folder whose permissions were mended, an archive
 * that was packed anew, or that an older program did not know. What is read for the first time ends it by being read.
 */
final class Lifting {

    private static final Set<Outcome> STANDING = EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    private static final Set<FileKind> UNOPENED = EnumSet.of(FileKind.ZIP, FileKind.UNKNOWN);

    private final Submissions submissions;

    Lifting(Submissions submissions) {
        this.submissions = submissions;
    }

    /** @param arrivals what lies in the inbox, all of it entered */
    void lift(List<Arrival> arrivals) {
        NavigableMap<String, Arrival> byPath = new TreeMap<>();
        arrivals.forEach(arrival -> byPath.put(arrival.path(), arrival));
        for (Submission aside : submissions.list(Outcome.QUARANTINED)) {
            if (aside.sha256().equals(Arrival.NO_FINGERPRINT) || UNOPENED.contains(aside.kind())) {
                successor(aside, byPath).ifPresent(newer -> submissions.supersede(aside.id(), newer.id()));
            }
        }
    }

    private Optional<Submission> successor(Submission aside, NavigableMap<String, Arrival> arrivals) {
        Arrival same = arrivals.get(aside.path());
        if (same != null) {
            return standing(same, aside);
        }
        String inside = aside.path() + "/";
        return Optional.ofNullable(arrivals.higherEntry(inside))
                .filter(next -> next.getKey().startsWith(inside))
                .flatMap(next -> standing(next.getValue(), aside));
    }

    /** The submission that this arrival is; one in trouble itself only takes the place of an older trouble. */
    private Optional<Submission> standing(Arrival arrival, Submission aside) {
        return submissions.history(arrival.path()).stream()
                .filter(one -> one.sha256().equals(arrival.sha256()) && STANDING.contains(one.outcome()))
                .filter(one -> arrival.readable() ? one.id() != aside.id() : one.id() > aside.id())
                .reduce((older, newer) -> newer);
    }
}
