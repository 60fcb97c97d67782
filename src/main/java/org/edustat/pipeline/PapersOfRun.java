package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * The papers that counted in a run as they stood then, so that its release can be written again whatever has come
 * since.
 *
 * @param counted by path
 */
record PapersOfRun(Ledger ledger, RunName run, List<Submission> counted) {

    private static final Set<Outcome> COUNT = EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    static PapersOfRun of(Ledger ledger, RunName run) {
        List<Submission> now = ledger.evaluations().submissions(run);
        Map<Long, Attribution> whose = ledger.submissions()
                .attributions(now.stream()
                        .filter(one -> !COUNT.contains(one.outcome()))
                        .map(Submission::id)
                        .toList());
        return new PapersOfRun(
                ledger,
                run,
                now.stream().map(one -> then(one, whose.get(one.id()))).toList());
    }

    /** What was replaced or rejected since had been accepted, unless it says nowhere whose it is. */
    private static Submission then(Submission now, @Nullable Attribution whose) {
        if (COUNT.contains(now.outcome())) {
            return now;
        }
        return with(now, whose == null || whose.region() == null ? Outcome.QUARANTINED : Outcome.ACCEPTED);
    }

    private static Submission with(Submission one, Outcome outcome) {
        return new Submission(
                one.id(), one.path(), one.sha256(), one.size(), one.kind(), one.received(), outcome, one.reason());
    }

    List<Long> ids() {
        return counted.stream().map(Submission::id).toList();
    }

    /** What was found in the papers, then what the run found over all of them. */
    Stream<Finding> findings() {
        return Stream.concat(ledger.findings().of(ids()), ledger.findings().of(run));
    }

    Stream<SchoolSum> schools() {
        return ledger.claims().ofSchools(ids());
    }

    Map<Long, DigitCount> digits() {
        return ledger.submissions().digits(ids());
    }

    /** Everything that had come by then, be it that it counted no more. */
    List<Submission> received() {
        Map<Long, Submission> ofRun = counted.stream().collect(Collectors.toMap(Submission::id, Function.identity()));
        long end = firstOfLater();
        return ledger.submissions().list().stream()
                .filter(one -> one.id() < end && !one.received().isAfter(date()))
                .flatMap(one -> Optional.ofNullable(ofRun.get(one.id())).or(() -> countedNoMore(one)).stream())
                .toList();
    }

    private LocalDate date() {
        return run.businessDate();
    }

    private static Optional<Submission> countedNoMore(Submission one) {
        return one.outcome() == Outcome.REJECTED ? Optional.empty() : Optional.of(with(one, Outcome.SUPERSEDED));
    }

    /** The number of the first paper that only a later run counted. */
    private long firstOfLater() {
        long newest = ids().stream().mapToLong(Long::longValue).max().orElse(0);
        return ledger.evaluations().inOrder().stream()
                .dropWhile(one -> !one.equals(run))
                .skip(1)
                .map(later -> ledger.evaluations().counted(later).stream()
                        .mapToLong(Long::longValue)
                        .filter(id -> id > newest)
                        .min())
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
