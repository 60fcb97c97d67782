package org.edustat.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.Finding;

/** What is wrong or doubtful. */
public interface Findings {

    /** What reading one submission brought, in the order in which it was kept. */
    List<Finding> of(long submission);

    /** What reading several brought, one after the other. */
    Stream<Finding> of(List<Long> submissions);

    /** What reading brought for every submission that stands, by path. */
    Stream<Finding> current();

    /** What a run found over all submissions, in the order in which it was kept; empty for a run without evaluation. */
    Stream<Finding> of(RunName run);
}
