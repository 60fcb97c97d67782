package org.edustat.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edustat.concept.Claim;
import org.edustat.concept.Key;
import org.edustat.concept.SchoolSum;

/**
 * The claims of the accepted submissions that stand, by path and in the order of the paper.
 *
 * <p>Streams read a block at a time and hold no connection, so that millions of claims need little memory and nobody
 * has to close them.
 */
public interface Claims {

    /** The claims about places. Those about single schools are far more; they stand with their statements. */
    Stream<Claim> ofPlaces();

    /** Those of some submissions, held as a whole, whatever became of these. */
    List<Claim> ofPlaces(Collection<Long> submissions);

    /**
     * The codes of the places that the claims of each of some submissions are about; nothing for one that speaks of no
     * place, or was read by an earlier version.
     */
    Map<Long, List<String>> regions(Collection<Long> submissions);

    /** What the schools of each of some papers add up to, whatever became of these: one sum a paper, key and unit. */
    Stream<SchoolSum> ofSchools(List<Long> submissions);

    /** The claims, of places and of schools, whose region, indicator and period are those of the key. */
    List<Claim> about(Key key);
}
