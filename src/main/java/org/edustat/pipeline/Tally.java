package org.edustat.pipeline;

import org.springframework.batch.infrastructure.item.ExecutionContext;

import org.edustat.concept.Observation;
import org.edustat.concept.Target;
import org.edustat.ledger.Contents;

/** How much reading some submissions brought. */
record Tally(int submissions, int statements, int observations, int targets) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    static Tally of(Contents contents) {
        return new Tally(
                1, contents.statements().size(), count(contents, Observation.class), count(contents, Target.class));
    }

    private static int count(Contents contents, Class<?> claim) {
        return (int) contents.claims().stream().filter(claim::isInstance).count();
    }

    Tally plus(Tally other) {
        return new Tally(
                submissions + other.submissions,
                statements + other.statements,
                observations + other.observations,
                targets + other.targets);
    }

    static Tally readFrom(ExecutionContext context) {
        return new Tally(
                context.getInt("tally.submissions", 0),
                context.getInt("tally.statements", 0),
                context.getInt("tally.observations", 0),
                context.getInt("tally.targets", 0));
    }

    /** Kept with the bundle, in the same transaction as the submissions themselves. */
    void writeTo(ExecutionContext context) {
        context.putInt("tally.submissions", submissions);
        context.putInt("tally.statements", statements);
        context.putInt("tally.observations", observations);
        context.putInt("tally.targets", targets);
    }
}
