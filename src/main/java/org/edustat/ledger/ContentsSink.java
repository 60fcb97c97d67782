package org.edustat.ledger;

import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;

/** Takes what one submission contains while it is read, so that nobody has to hold all of it. */
public interface ContentsSink {

    /** A statement with its claim, in the order of the paper. */
    void entry(Entry entry);

    /** What its rows about schools add up to; several of one key together are their sum. */
    void sum(SchoolSum sum);

    /** What the paper promises without a number. */
    void promise(Promise promise);

    void finding(Finding finding);
}
