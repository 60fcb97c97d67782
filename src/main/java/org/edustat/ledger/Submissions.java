package org.edustat.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.FileKind;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;

/**
 * What the districts sent. No submission is ever removed: a newer paper supersedes the older one, which keeps its
 * contents until they are let go of as nobody's evidence.
 *
 * <p>Lists are sorted by path, and the papers of one path in the order in which they came.
 */
public interface Submissions {

    /**
     * Enters a submission and gives it its number. A repeat gives the number that was given before: where the newest
     * submission of the path has the same bytes and the same business date, that one is returned as it now stands.
     */
    default Submission receive(Submission arrived) {
        return receive(List.of(arrived)).get(0);
    }

    /** The same for many, all or none of them; the numbers are given in their order. No two have the same path. */
    List<Submission> receive(List<Submission> arrived);

    /**
     * Notes what became of a submission. What had taken its place has done so no longer.
     *
     * @param reason what to do about it, where it was set aside
     * @throws IllegalArgumentException where the ledger has no such submission
     */
    void outcome(long submission, Outcome outcome, @Nullable String reason);

    /**
     * Notes which kind of file a submission is, where a newer program knows it.
     *
     * @throws IllegalArgumentException where the ledger has no such submission
     */
    void recognised(long submission, FileKind kind);

    /**
     * Notes that a newer submission has taken the place of an older one.
     *
     * @throws IllegalArgumentException where the ledger has no such older submission
     */
    void supersede(long older, long newer);

    /** The same of all older ones of its path with one of these outcomes. */
    void supersedeOlder(Submission newer, List<Outcome> outcomes);

    /** For each superseded submission the one that has taken its place. */
    Map<Long, Long> replacements();

    /**
     * Lets go of what was read from a submission that another has replaced; it stays entered, and whose it was stays
     * known. Nothing brings it back.
     *
     * @param on the day of it
     */
    void clear(long submission, LocalDate on);

    /** The submissions whose contents were let go of. */
    Set<Long> cleared();

    /** The submissions that stand: received, accepted or quarantined. */
    List<Submission> current();

    /** The submissions with one of these outcomes; all of them where none is named. */
    List<Submission> list(Outcome... outcomes);

    Optional<Submission> find(long submission);

    /** The newest submission that stands at this path. */
    Optional<Submission> find(String path);

    /** All submissions of this path, the oldest first. */
    List<Submission> history(String path);

    /**
     * Keeps what the reading of one submission gives, whole or not at all: where the reading fails, all is as it was
     * before. A repeat replaces what was kept, so that a submission may be read again after a dead run.
     *
     * @return what became of it
     * @throws IllegalArgumentException where the ledger has no such submission
     */
    Outcome keep(long submission, Function<ContentsSink, Conclusion> reading);

    /** Keeps what was read already. */
    default Outcome keep(long submission, Contents contents) {
        return keep(submission, contents::pour);
    }

    /** How many submissions have each outcome. */
    Map<Outcome, Integer> counts();

    /** How much the accepted submissions that stand contain together. */
    Tally tally();

    /**
     * The submissions that are accepted, and how often each was read: while that is the same, so is what it contains.
     */
    Map<Long, Integer> readings();

    /** For each submission that stands the account of all its digits. */
    Map<Long, DigitCount> digits();

    /** The same for some submissions, whatever became of them. */
    Map<Long, DigitCount> digits(Collection<Long> submissions);

    /** Whose the submission is; empty where it could not be read or was not read yet. */
    Optional<Attribution> attribution(long submission);

    /** Whose each of several submissions is; nothing for one that could not be read or was not read yet. */
    Map<Long, Attribution> attributions(Collection<Long> submissions);

    /** The statements of a submission with their claims in the order of the paper, read a block at a time. */
    Stream<Entry> entries(long submission);
}
