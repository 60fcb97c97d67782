package org.edustat.ledger;

import java.util.List;

import org.edustat.concept.Explanation;

/** Why doubtful figures are right, as people of the bureau said: in the file of the job, or in the console. */
public interface Explanations {

    /** Puts those of one source in the place of all that came from it before. */
    void replace(String source, List<Explanation> explanations);

    /** All of them, by rule, place and day. */
    List<Explanation> list();
}
