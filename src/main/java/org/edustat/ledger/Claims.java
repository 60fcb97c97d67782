package org.edustat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.Submission;

/**
 * The claims of the submissions, in the order of {@link org.edustat.concept.Source#NATURAL}: by path and place.
 *
 * <p>Streams read a block at a time and hold no connection, so that millions of claims need little memory and nobody
 * has to close them.
 */
public interface Claims {

    /** Every claim of the accepted submissions that stand. */
    Stream<Claim> all();

    /** The claims of these submissions, whatever became of them. */
    Stream<Claim> of(Collection<Submission> submissions);

    /**
     * The claims of the accepted submissions that stand whose region, indicator and period are those of the key, its
     * other slots left open.
     */
    List<Claim> about(Key key);

    /** The years of {@link org.edustat.concept.Period#workbookYear()} that accepted submissions speak of, ascending. */
    List<Integer> years();

    /** The claims of the accepted submissions that stand which go into one year's workbook. */
    Stream<Claim> ofYear(int workbookYear);
}
