package org.edustat.ledger;

import org.edustat.concept.Observation;
import org.edustat.concept.Target;

/**
 * How much submissions contain.
 *
 * @param statements numbers as they are written
 * @param observations of those the facts in one form
 * @param targets of those the intents in one form
 */
public record Tally(int statements, int observations, int targets) {

    static Tally of(Contents contents) {
        return new Tally(
                contents.statements().size(), count(contents, Observation.class), count(contents, Target.class));
    }

    private static int count(Contents contents, Class<?> claim) {
        return (int) contents.claims().stream().filter(claim::isInstance).count();
    }
}
