package org.edustat.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.concept.Submission;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;

/** What each run concluded. Earlier conclusions stay. Streams read a block at a time and need not be closed. */
public interface Evaluations {

    /** What runs concluded about single neighbourhoods. */
    Sections sections();

    /** Keeps what a run concluded, whole or not at all; a repeat for the same run replaces it. */
    void keep(Evaluation evaluation);

    /** Lets go of what a run concluded; what it published stays named. */
    void remove(RunName run);

    /** The run that was evaluated last, whatever its business date. */
    Optional<RunName> latest();

    /** Every run that was evaluated, by business date and attempt. */
    List<RunName> runs();

    /** Every run that was evaluated, in the order in which they were. */
    List<RunName> inOrder();

    /** The fingerprint of a run's inputs. */
    Optional<String> fingerprint(RunName run);

    /** The numbers of the submissions that counted in a run. */
    List<Long> counted(RunName run);

    /** The submissions that counted in a run, by path, as they stand now. */
    List<Submission> submissions(RunName run);

    /** The figures of a run by their keys. */
    Stream<Figure> figures(RunName run);

    /** What the figures of a run add up to, by key; nothing for a run of a version that added nothing up. */
    Stream<Total> totals(RunName run);

    /** What a run was drawn by; empty for a run of a version that did not keep it. */
    Optional<Grounds> grounds(RunName run);

    Optional<Figure> figure(RunName run, Key key);

    /** The verdicts of a run in the order in which they were kept. */
    Stream<Verdict> verdicts(RunName run);
}
