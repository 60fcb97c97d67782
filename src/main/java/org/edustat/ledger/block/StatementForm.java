package org.edustat.ledger.block;

import org.edustat.concept.Filling;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Place;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Unit;

/** How a statement is written, with its quantity, its labels and what they filled. */
final class StatementForm {

    private static final Form<Label> LABEL = Forms.form(StatementForm::writeLabel, StatementForm::readLabel);

    static final Form<Filling> FILLING = Forms.form(StatementForm::writeFilling, StatementForm::readFilling);

    private StatementForm() {}

    static void write(BlockWriter out, Statement statement) {
        writeQuantity(out, statement.quantity());
        out.code(statement.kind());
        out.flag(statement.decrease());
        out.list(statement.labels(), LABEL);
        out.list(statement.fillings(), FILLING);
        OriginForm.writeInFull(out, statement.origin());
        out.optionalText(statement.partOf());
    }

    static Statement read(BlockReader in) {
        return new Statement(
                readQuantity(in),
                in.code(Kind.class),
                in.flag(),
                in.list(LABEL),
                in.list(FILLING),
                OriginForm.readInFull(in),
                in.optionalText());
    }

    private static void writeQuantity(BlockWriter out, Quantity quantity) {
        out.textOnce(quantity.text());
        out.optionalDecimalOnce(quantity.number());
        out.optionalDecimal(quantity.upper());
        out.optional(quantity.measure(), StatementForm::writeMeasure);
        out.code(quantity.qualifier());
    }

    private static Quantity readQuantity(BlockReader in) {
        return new Quantity(
                in.textOnce(),
                in.optionalDecimalOnce(),
                in.optionalDecimal(),
                in.optional(Measure.class, StatementForm::readMeasure),
                in.code(Qualifier.class));
    }

    private static void writeMeasure(BlockWriter out, Measure measure) {
        out.text(measure.text());
        out.decimal(measure.factor());
        out.code(measure.unit());
    }

    private static Measure readMeasure(BlockReader in) {
        return new Measure(in.text(), in.decimal(), in.code(Unit.class));
    }

    private static void writeLabel(BlockWriter out, Label label) {
        out.sharedObject(label, (o, whole) -> {
            o.text(whole.text());
            o.code(whole.place());
            o.text(whole.at());
        });
    }

    private static Label readLabel(BlockReader in) {
        return in.shared(Label.class, whole -> new Label(whole.text(), whole.code(Place.class), whole.text()));
    }

    private static void writeFilling(BlockWriter out, Filling filling) {
        out.sharedObject(filling, (o, whole) -> {
            o.code(whole.slot());
            o.text(whole.value());
            writeLabel(o, whole.label());
            o.text(whole.rule());
        });
    }

    private static Filling readFilling(BlockReader in) {
        return in.shared(
                Filling.class,
                whole -> new Filling(whole.code(Slot.class), whole.text(), readLabel(whole), whole.text()));
    }
}
