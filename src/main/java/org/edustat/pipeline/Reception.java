package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.concept.FileKind;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.intake.Arrival;
import org.edustat.intake.ChangedArrivalException;
import org.edustat.intake.Intake;
import org.edustat.intake.Originals;
import org.edustat.intake.Receipt;
import org.edustat.ledger.Submissions;
import org.edustat.pipeline.succession.Succession;

/** Takes in what lies in the inbox and says what has to be read. May be repeated: what is entered stays entered. */
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final Set<Outcome> STANDING = EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    private final Intake intake;
    private final Submissions submissions;

    Reception(Intake intake, Submissions submissions) {
        this.intake = intake;
        this.submissions = submissions;
    }

    /** @param anew whether everything that stands is to be read again, since program or catalogue have changed */
    WorkList receive(NightlySettings settings, boolean anew) {
        DiskRoom.mustBeLeft(settings.output());
        List<Receipt> receipts = receipts(settings);
        enter(arrived(receipts), settings);
        new Lifting(submissions).lift(receipts.stream().map(Receipt::arrival).toList());
        List<Long> work = anew ? toReadAnew(settings) : ids(submissions.list(Outcome.RECEIVED));
        return new WorkList(work, unchanged(receipts, work));
    }

    static Originals originals(NightlySettings settings) {
        return new Originals(settings.ledger().originals().folder());
    }

    /** Sees that there is an inbox, so that no run begins without one. */
    void mustHaveInbox(NightlySettings settings) {
        intake.mustBeThere(settings.input());
    }

    /** How many files of the inbox are new, and how many known; nothing is taken in. */
    Rehearsal rehearse(NightlySettings settings) {
        List<Receipt> receipts = receipts(settings);
        return new Rehearsal(
                paths(receipts, Outcome.RECEIVED),
                paths(receipts, Outcome.UNCHANGED).size());
    }

    private List<Receipt> receipts(NightlySettings settings) {
        List<Submission> known = Succession.atTheirPaths(submissions);
        try (Hands hands = Hands.of(settings)) {
            return intake.decide(intake.scan(settings.input(), known, hands.executor()), known);
        }
    }

    private static List<Arrival> arrived(List<Receipt> receipts) {
        return receipts.stream()
                .filter(receipt -> receipt.outcome() == Outcome.RECEIVED)
                .map(Receipt::arrival)
                .toList();
    }

    private static List<String> paths(List<Receipt> receipts, Outcome outcome) {
        return receipts.stream()
                .filter(receipt -> receipt.outcome() == outcome)
                .map(receipt -> receipt.arrival().path())
                .toList();
    }

    /** Whether the inbox holds anything that the ledger does not know, or an operator wants something read. */
    boolean hasNews(NightlySettings settings) {
        return !rehearse(settings).arrived().isEmpty()
                || !submissions.list(Outcome.RECEIVED).isEmpty();
    }

    /** Nothing is entered before all is kept: what the ledger has can be read. */
    private void enter(List<Arrival> arrived, NightlySettings settings) {
        List<Taken> taken = taken(arrived, settings);
        List<Submission> entered = submissions.receive(
                taken.stream().map(one -> one.submission(settings.date())).toList());
        for (int place = 0; place < entered.size(); place++) {
            Finding trouble = taken.get(place).trouble();
            if (trouble != null) {
                setAside(entered.get(place), trouble, settings);
            }
        }
    }

    /** An arrival whose original is kept, or whose trouble is known. */
    private record Taken(
            Arrival arrival, String sha256, @Nullable Finding trouble) {

        Submission submission(LocalDate received) {
            return new Submission(
                    0, arrival.path(), sha256, arrival.size(), arrival.kind(), received, Outcome.RECEIVED, null);
        }
    }

    private static List<Taken> taken(List<Arrival> arrived, NightlySettings settings) {
        Originals originals = originals(settings);
        try (Hands hands = Hands.atTheDisk(settings)) {
            return hands.each(arrived, arrival -> take(arrival, originals));
        }
    }

    private static Taken take(Arrival arrival, Originals originals) {
        Finding changed = arrival.hasBytes() ? keep(arrival, originals) : null;
        return changed == null
                ? new Taken(arrival, arrival.sha256(), arrival.trouble())
                : new Taken(arrival, Arrival.NO_FINGERPRINT, changed);
    }

    /** A district may be writing the file at this moment: then it is set aside, and the next run takes it. */
    private static @Nullable Finding keep(Arrival arrival, Originals originals) {
        try {
            originals.keep(arrival);
            return null;
        } catch (ChangedArrivalException changed) {
            LOG.warn("{} changed while it was received", arrival.path());
            return changed.finding();
        }
    }

    private void setAside(Submission unread, Finding trouble, NightlySettings settings) {
        Quarantine quarantine = new Quarantine(Messages.of(settings.language()));
        submissions.keep(unread.id(), quarantine.unread(List.of(trouble)));
    }

    private List<Long> toReadAnew(NightlySettings settings) {
        List<Submission> standing = Succession.atTheirPaths(submissions).stream()
                .filter(Reception::isKept)
                .toList();
        Originals originals = originals(settings);
        standing.stream()
                .filter(one -> one.kind() == FileKind.UNKNOWN)
                .forEach(one -> recognise(one, originals.find(one.sha256())));
        return ids(standing);
    }

    private static List<Long> ids(List<Submission> some) {
        return some.stream().map(Submission::id).toList();
    }

    /** What is packed in an archive is received by itself. */
    private void recognise(Submission unknown, Path original) {
        FileKind kind = intake.recognise(original, unknown.path());
        if (kind != FileKind.UNKNOWN && kind != FileKind.ZIP) {
            submissions.recognised(unknown.id(), kind);
        }
    }

    /** Not what could not be opened, and no archive, which is here for its trouble alone. */
    private static boolean isKept(Submission one) {
        return STANDING.contains(one.outcome())
                && !one.sha256().equals(Arrival.NO_FINGERPRINT)
                && one.kind() != FileKind.ZIP;
    }

    /**
     * After a run that was killed here, what it had entered comes as known; it still is to be read for the first time.
     */
    private int unchanged(List<Receipt> receipts, List<Long> work) {
        Set<Long> ids = Set.copyOf(work);
        Set<String> toRead = submissions.list().stream()
                .filter(submission -> ids.contains(submission.id()))
                .map(Submission::path)
                .collect(Collectors.toSet());
        return (int) receipts.stream()
                .filter(receipt -> receipt.outcome() == Outcome.UNCHANGED)
                .map(receipt -> receipt.arrival().path())
                .filter(path -> !toRead.contains(path))
                .count();
    }
}
