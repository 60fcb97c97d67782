package org.edustat.ledger;

import java.util.List;
import java.util.Optional;

/** What each run published. */
public interface Publications {

    /** Notes what a run published; a repeat for the same run replaces it. */
    void keep(RunName run, List<Publication> published);

    /** What a run published, by name; empty for a run that published nothing. */
    List<Publication> of(RunName run);

    /** Every run that published anything, in the order in which they did. */
    List<RunName> runs();

    /** The run that published last, whatever its business date. */
    Optional<RunName> latest();

    /** Which release a run's is, from 1: those that were published before it, and itself. */
    int number(RunName run);
}
