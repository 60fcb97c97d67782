package org.edustat.ledger.block;

import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Target;
import org.edustat.concept.Verdict;

/** How a figure is written with its rivals, and a verdict with its figure. */
final class FigureForm {

    private static final Form<Observation> OBSERVATION =
            Forms.form(ClaimForm::write, in -> ClaimForm.read(in, Observation.class));

    private FigureForm() {}

    static void write(BlockWriter out, Figure figure) {
        KeyForm.writeInFull(out, figure.key());
        ClaimForm.write(out, figure.chosen());
        out.list(figure.rivals(), OBSERVATION);
    }

    static Figure read(BlockReader in) {
        return new Figure(KeyForm.readInFull(in), ClaimForm.read(in, Observation.class), in.list(OBSERVATION));
    }

    static void writeVerdict(BlockWriter out, Verdict verdict) {
        ClaimForm.write(out, verdict.target());
        out.code(verdict.status());
        out.optional(verdict.figure(), FigureForm::write);
    }

    static Verdict readVerdict(BlockReader in) {
        Target target = ClaimForm.read(in, Target.class);
        return new Verdict(target, in.code(Verdict.Status.class), in.optional(Figure.class, FigureForm::read));
    }
}
