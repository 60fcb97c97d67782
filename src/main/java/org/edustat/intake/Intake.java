package org.edustat.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

/** The room where files arrive. */
public final class Intake {

    /** A submission that nothing has taken the place of; a rejected one still answers for its bytes. */
    private static final Set<Outcome> STANDING =
            EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED, Outcome.REJECTED);

    private static final Set<Outcome> CURRENT = EnumSet.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    /**
     * Every file of the inbox and its folders, sorted by path. Hidden files, lock files of office programs and
     * {@code README.md} are no submissions. A file that cannot be read is an arrival with its trouble. In place of an
     * archive there are its members, under its path as under that of a folder.
     *
     * @throws UnreadableInboxException where the inbox itself cannot be read
     */
    public List<Arrival> scan(Path inbox) {
        return scan(inbox, List.of());
    }

    /** The same, where what is known of the files that came before need not be found out again. */
    public List<Arrival> scan(Path inbox, List<Submission> known) {
        return scan(inbox, known, Runnable::run);
    }

    /** The same with many hands, each of which opens one file after the other. */
    public List<Arrival> scan(Path inbox, List<Submission> known, Executor hands) {
        return new InboxWalk(inbox, KnownFiles.of(known), hands).arrivals();
    }

    /**
     * Sees that there is an inbox, before anything else is begun.
     *
     * @throws UnreadableInboxException where there is none, or it must not be entered
     */
    public void mustBeThere(Path inbox) {
        if (!Files.isDirectory(inbox) || !Files.isReadable(inbox)) {
            throw new UnreadableInboxException(inbox, null);
        }
    }

    /**
     * One file by itself, or what is packed in it, as a district checks it before sending; its path is the one that it
     * is asked for by.
     */
    public List<Arrival> receive(Path file) {
        return FoundFile.arrivals(
                file.toString().replace(file.getFileSystem().getSeparator(), "/"), file, KnownFiles.NONE);
    }

    /**
     * Which kind a file has that was received before: this program may know more kinds than the one that received it.
     *
     * @param path how it was called in the inbox; where it lies now it may have another name
     */
    public FileKind recognise(Path file, String path) {
        try {
            return Recognition.kindOf(file, path.substring(path.lastIndexOf('/') + 1));
        } catch (IOException unreadable) {
            return FileKind.UNKNOWN;
        }
    }

    /**
     * Compares what arrived with what is known; the receipts stand in the order of the arrivals.
     *
     * @param known the submissions that the ledger has, in any order, of any outcome
     */
    public List<Receipt> decide(List<Arrival> arrivals, List<Submission> known) {
        Map<String, List<Submission>> standing = known.stream()
                .filter(submission -> STANDING.contains(submission.outcome()))
                .collect(Collectors.groupingBy(Submission::path));
        return arrivals.stream()
                .map(arrival -> decide(arrival, standing.getOrDefault(arrival.path(), List.of())))
                .toList();
    }

    private static Receipt decide(Arrival arrival, List<Submission> samePath) {
        List<Submission> comparable = samePath.stream()
                .filter(submission -> hasBytes(submission) == arrival.hasBytes())
                .sorted(Comparator.comparingLong(Submission::id).reversed())
                .toList();
        Optional<Submission> current = comparable.stream()
                .filter(submission -> CURRENT.contains(submission.outcome()))
                .findFirst();
        boolean rejected = comparable.stream()
                .anyMatch(submission -> submission.outcome() == Outcome.REJECTED
                        && submission.sha256().equals(arrival.sha256()));
        if (rejected
                || current.filter(one -> one.sha256().equals(arrival.sha256())).isPresent()) {
            return new Receipt(arrival, Outcome.UNCHANGED, null);
        }
        // what cannot be read takes nobody's place: the last good submission stays
        return new Receipt(
                arrival, Outcome.RECEIVED, current.map(Submission::id).orElse(null));
    }

    private static boolean hasBytes(Submission submission) {
        return !submission.sha256().equals(Arrival.NO_FINGERPRINT);
    }
}
