package org.edustat.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Figure;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Grounds;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;

/**
 * Decides for what a figure moved between two runs. What became of its papers comes first, since without it the rest
 * would have changed nothing: a newer version, a decision, a new paper. Where the same papers counted, it is what they
 * were read and weighed by.
 */
final class RevisionCauses {

    private final Ledger ledger;
    private final Map<Long, Submission> before;
    private final Map<Long, Submission> after;
    private final Map<Long, Long> replacements;
    private final Optional<Grounds> groundsBefore;
    private final Optional<Grounds> groundsAfter;

    RevisionCauses(Ledger ledger, RunName earlier, RunName later) {
        this.ledger = ledger;
        this.before = counted(ledger, earlier);
        this.after = counted(ledger, later);
        this.replacements = ledger.submissions().replacements();
        this.groundsBefore = ledger.evaluations().grounds(earlier);
        this.groundsAfter = ledger.evaluations().grounds(later);
    }

    private static Map<Long, Submission> counted(Ledger ledger, RunName run) {
        return ledger.evaluations().submissions(run).stream()
                .collect(Collectors.toMap(Submission::id, one -> one, (one, same) -> one, HashMap::new));
    }

    /** A cause with the paper and the words that belong to it. */
    record Reason(Cause cause, String paper, String why) {}

    Reason of(@Nullable Figure old, @Nullable Figure now) {
        Submission source =
                old == null ? null : before.get(old.chosen().source().submission());
        Submission target = now == null ? null : after.get(now.chosen().source().submission());
        if (source != null && !after.containsKey(source.id())) {
            return gone(source);
        }
        if (target != null && !before.containsKey(target.id())) {
            return come(target);
        }
        Submission paper = target != null ? target : source;
        boolean anotherPaper = source != null && target != null && source.id() != target.id();
        return stayed(paper, old == null, anotherPaper);
    }

    private Reason gone(Submission paper) {
        Optional<Submission> newer = after.values().stream()
                .filter(one -> !before.containsKey(one.id()) && takesThePlaceOf(one, paper))
                .findFirst();
        if (newer.isPresent()) {
            return new Reason(Cause.RESUBMISSION, newer.get().path(), "");
        }
        boolean rejected = paper.outcome() == Outcome.REJECTED || replacements.get(paper.id()) == null;
        return rejected
                ? new Reason(Cause.DECISION, paper.path(), Objects.requireNonNullElse(paper.reason(), ""))
                : new Reason(Cause.RESUBMISSION, newest(paper), "");
    }

    private String newest(Submission older) {
        Long newer = replacements.get(older.id());
        return newer == null
                ? older.path()
                : ledger.submissions().find(newer).map(Submission::path).orElse(older.path());
    }

    private boolean takesThePlaceOf(Submission newer, Submission older) {
        return newer.id() > older.id()
                && (newer.path().equals(older.path())
                        || Long.valueOf(newer.id()).equals(replacements.get(older.id())));
    }

    private Reason come(Submission paper) {
        boolean replaces = before.values().stream().anyMatch(older -> takesThePlaceOf(paper, older));
        if (replaces) {
            return new Reason(Cause.RESUBMISSION, paper.path(), "");
        }
        return new Reason(knownBefore(paper) ? Cause.DECISION : Cause.NEW_PAPER, paper.path(), "");
    }

    /** What had been rejected or replaced counts again only since somebody said so. */
    private boolean knownBefore(Submission paper) {
        return before.keySet().stream().anyMatch(id -> id > paper.id());
    }

    private Reason stayed(@Nullable Submission paper, boolean appeared, boolean anotherPaper) {
        if (paper != null
                && appeared
                && sameGrounds()
                && ledger.releases().of(paper).isPresent()) {
            return new Reason(Cause.DECISION, paper.path(), "");
        }
        Reason reason = general();
        boolean weighed = anotherPaper && reason.cause() != Cause.PROGRAM && differ(Grounds::settings);
        return new Reason(weighed ? Cause.SETTINGS : reason.cause(), paper == null ? "" : paper.path(), reason.why());
    }

    /** What both runs were drawn by: a new program reads everything again, so it comes before what it read by. */
    Reason general() {
        if (groundsBefore.isEmpty() || groundsAfter.isEmpty()) {
            return new Reason(Cause.UNKNOWN, "", "");
        }
        Cause cause = differ(Grounds::program)
                ? Cause.PROGRAM
                : differ(Grounds::catalogue)
                        ? Cause.CATALOGUE
                        : differ(Grounds::rules)
                                ? Cause.RULES
                                : differ(Grounds::settings) ? Cause.SETTINGS : Cause.DECISION;
        return new Reason(cause, "", "");
    }

    private boolean sameGrounds() {
        return groundsBefore.isPresent() && groundsBefore.equals(groundsAfter);
    }

    private boolean differ(Function<Grounds, String> part) {
        return !groundsBefore.map(part).equals(groundsAfter.map(part));
    }
}
