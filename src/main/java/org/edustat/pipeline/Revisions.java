package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/** What changed from run to run, and why. */
public final class Revisions {

    private final Ledger ledger;

    public Revisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The run before the last one that concluded anything; empty where there are no two. */
    public Optional<RunName> before() {
        List<RunName> runs = ledger.evaluations().inOrder();
        return runs.size() < 2 ? Optional.empty() : Optional.of(runs.get(runs.size() - 2));
    }

    /** Whether a run concluded anything, so that changes since then can be named. */
    public boolean knows(RunName run) {
        return ledger.evaluations().inOrder().contains(run);
    }

    /** What one run changed against the one before it; nothing for the first, and for one that concluded nothing. */
    public List<Revision> of(RunName run) {
        List<RunName> runs = ledger.evaluations().inOrder();
        int at = runs.indexOf(run);
        return at < 1 ? List.of() : new RevisionStep(ledger, runs.get(at - 1), run).revisions();
    }

    /** The run that was evaluated before another; empty for the first. */
    public Optional<RunName> before(RunName run) {
        List<RunName> runs = ledger.evaluations().inOrder();
        int at = runs.indexOf(run);
        return at < 1 ? Optional.empty() : Optional.of(runs.get(at - 1));
    }

    /** Every change since a run, by the run that brought it and by key: a figure that moved twice stands twice. */
    public List<Revision> since(RunName earlier) {
        List<RunName> runs = ledger.evaluations().inOrder();
        List<Revision> revisions = new ArrayList<>();
        for (int at = runs.indexOf(earlier) + 1; at > 0 && at < runs.size(); at++) {
            revisions.addAll(new RevisionStep(ledger, runs.get(at - 1), runs.get(at)).revisions());
        }
        return revisions;
    }
}
