package org.edustat.operations.console.night;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.edustat.concept.Amount;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;
import org.edustat.pipeline.Revision;
import org.edustat.pipeline.Revisions;

/** What each run changed against the one before it; found out once for what a run concluded, for the few looked at. */
@Component
public final class ChangeBook {

    private static final int CHANGES_SHOWN = 50;
    private static final int RUNS_KNOWN = 4;

    private final Ledger ledger;
    private final Revisions revisions;
    private final Sight sight;
    private final Map<List<Object>, List<Revision>> known = new LinkedHashMap<>(RUNS_KNOWN, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, List<Revision>> eldest) {
            return size() > RUNS_KNOWN;
        }
    };

    ChangeBook(Ledger ledger, Revisions revisions, Sight sight) {
        this.ledger = ledger;
        this.revisions = revisions;
        this.sight = sight;
    }

    /** A figure that changed. */
    public record Change(String key, String subject, String before, String after, String cause, String paper) {}

    /** How many changes have a cause. */
    public record Cause(String name, long number) {}

    /** What changed, the first of it one by one. */
    public record Changes(String since, int all, List<Cause> causes, List<Change> first) {}

    /** Null for the first run, which has none before it. */
    public @Nullable Changes of(RunName run, Words words, Who who) {
        Optional<RunName> before = revisions.before(run);
        if (before.isEmpty()) {
            return null;
        }
        List<Revision> seen = revisions(run).stream()
                .filter(revision -> sight.covers(who, revision.key().region()))
                .toList();
        return new Changes(
                before.get().toString(),
                seen.size(),
                causes(seen, words),
                seen.stream()
                        .limit(CHANGES_SHOWN)
                        .map(one -> change(one, words))
                        .toList());
    }

    private synchronized List<Revision> revisions(RunName run) {
        List<Object> concluded = List.of(run, ledger.evaluations().fingerprint(run));
        List<Revision> found = known.get(concluded);
        if (found == null) {
            found = revisions.of(run);
            known.put(concluded, found);
        }
        return found;
    }

    private static List<Cause> causes(List<Revision> revisions, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        revisions.forEach(one -> counts.merge(cause(one, words), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(one -> new Cause(one.getKey(), one.getValue()))
                .toList();
    }

    private static String cause(Revision revision, Words words) {
        return words.common("cause." + revision.cause().code());
    }

    private static Change change(Revision revision, Words words) {
        return new Change(
                revision.key().notation(),
                words.subject(revision.key()),
                amount(revision.before(), words),
                amount(revision.after(), words),
                cause(revision, words),
                revision.paper());
    }

    private static String amount(@Nullable Amount amount, Words words) {
        return amount == null ? "—" : words.amount(amount);
    }
}
