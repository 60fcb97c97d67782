package org.edustat.ledger.block;

import org.edustat.concept.Amount;
import org.edustat.concept.Citation;
import org.edustat.concept.Evidence;
import org.edustat.concept.Figure;
import org.edustat.concept.Observation;
import org.edustat.concept.Target;
import org.edustat.concept.Trend;
import org.edustat.concept.Verdict;

/** How a figure is written with its rivals, and a verdict with its figure. */
final class FigureForm {

    private static final Form<Observation> OBSERVATION =
            Forms.form(ClaimForm::write, in -> ClaimForm.read(in, Observation.class));

    private static final Form<Figure> FIGURE = Forms.form(FigureForm::write, FigureForm::read);

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
        out.code(verdict.reason());
        out.optional(verdict.figure(), FigureForm::write);
        out.list(verdict.trend().figures(), FIGURE);
        out.code(verdict.trend().method());
        out.optional(verdict.trend().amount(), ClaimForm::writeAmount);
        out.optional(verdict.citation(), FigureForm::writeCitation);
    }

    static Verdict readVerdict(BlockReader in) {
        Target target = ClaimForm.read(in, Target.class);
        Verdict.Status status = in.code(Verdict.Status.class);
        Verdict.Reason reason = in.code(Verdict.Reason.class);
        Figure figure = in.optional(Figure.class, FigureForm::read);
        Trend trend = new Trend(
                in.list(FIGURE), in.code(Trend.Method.class), in.optional(Amount.class, ClaimForm::readAmount));
        return new Verdict(
                target, status, reason, figure, trend, in.optional(Citation.class, FigureForm::readCitation));
    }

    private static void writeCitation(BlockWriter out, Citation citation) {
        out.text(citation.id());
        out.text(citation.layer());
        out.text(citation.document());
        out.text(citation.article());
        out.code(citation.evidence());
    }

    private static Citation readCitation(BlockReader in) {
        return new Citation(in.text(), in.text(), in.text(), in.text(), in.code(Evidence.class));
    }
}
