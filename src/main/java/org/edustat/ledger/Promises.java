package org.edustat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Promise;

/** What papers promise without a number. */
public interface Promises {

    /** What one submission promises, says of promises and says besides, in the order of the paper. */
    List<Promise> of(long submission);

    /** The same of several, who are not asked one by one; nothing for one that says nothing of the kind. */
    Map<Long, List<Promise>> of(Collection<Long> submissions);

    /**
     * What the accepted submissions that stand promise, by path and in the order of each paper. Whose a paper is says
     * {@link Submissions#attribution}.
     */
    Stream<Promised> current();
}
