package org.edustat.operations.console.night;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.concept.Amount;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.ledger.Tally;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.operations.console.Punctuality;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.Revision;
import org.edustat.pipeline.Revisions;

/** What the nights brought, in numbers, and what changed from the last but one to the last. */
@Component
public final class NightCounts {

    private static final int CHANGES_SHOWN = 50;

    private final Ledger ledger;
    private final Revisions revisions;
    private final Sight sight;
    private final ConsoleSettings settings;
    private final Punctuality punctuality;
    private final String program;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    NightCounts(Ledger ledger, Revisions revisions, Sight sight, ConsoleSettings settings, Punctuality punctuality) {
        this.ledger = ledger;
        this.revisions = revisions;
        this.sight = sight;
        this.settings = settings;
        this.punctuality = punctuality;
        this.program = settings.program().get();
    }

    /** What changed with a run, found out once. */
    private record Known(RunName run, List<Revision> revisions) {}

    /** One number of the first page. */
    public record Count(String name, String number) {}

    /** A figure that changed. */
    public record Change(String key, String subject, String before, String after, String cause, String paper) {}

    /** What changed, the first of it one by one. */
    public record Changes(String since, int all, List<Change> first) {}

    List<Count> now(Who who) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        if (who.region() == null) {
            for (Submission submission : ledger.submissions().list()) {
                outcomes.merge(submission.outcome(), 1, Integer::sum);
            }
        }
        List<Count> counts = new ArrayList<>();
        outcomes.forEach((outcome, number) -> counts.add(new Count("outcome." + outcome.code(), Words.count(number))));
        if (who.region() == null) {
            Tally tally = ledger.submissions().tally();
            counts.add(new Count("statements", Words.count(tally.statements())));
            counts.add(new Count("observations", Words.count(tally.observations())));
            counts.add(new Count("targets", Words.count(tally.targets())));
        }
        return counts;
    }

    boolean late() {
        return punctuality.late();
    }

    /** Whether the program or the catalogue are no longer those that the console began with. */
    boolean stale() {
        return !program.equals(settings.program().get());
    }

    @Nullable
    Changes changes(Words words, Who who) {
        Optional<RunName> before = revisions.before();
        Optional<RunName> last = ledger.evaluations().latest();
        if (before.isEmpty() || last.isEmpty()) {
            return null;
        }
        List<Revision> seen = since(before.get(), last.get()).stream()
                .filter(revision -> sight.covers(who, revision.key().region()))
                .toList();
        return new Changes(
                before.get().toString(),
                seen.size(),
                seen.stream()
                        .limit(CHANGES_SHOWN)
                        .map(one -> change(one, words))
                        .toList());
    }

    private List<Revision> since(RunName before, RunName last) {
        Known earlier = known.get();
        if (earlier == null || !earlier.run().equals(last)) {
            earlier = new Known(last, revisions.since(before));
            known.set(earlier);
        }
        return earlier.revisions();
    }

    private static Change change(Revision revision, Words words) {
        return new Change(
                revision.key().notation(),
                words.subject(revision.key()),
                amount(revision.before(), words),
                amount(revision.after(), words),
                words.common("cause." + revision.cause().code()),
                revision.paper());
    }

    private static String amount(@Nullable Amount amount, Words words) {
        return amount == null ? "—" : words.amount(amount);
    }
}
