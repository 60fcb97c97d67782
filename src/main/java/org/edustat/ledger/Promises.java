package org.edustat.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.Promise;

/** What papers promise without a number. */
public interface Promises {

    /** What one submission promises, in the order of the paper. */
    List<Promise> of(long submission);

    /**
     * What the accepted submissions that stand promise, by path and in the order of each paper. Whose a paper is says
     * {@link Submissions#attribution}.
     */
    Stream<Promised> current();
}
