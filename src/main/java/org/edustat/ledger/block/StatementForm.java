package org.edustat.ledger.block;

import java.math.BigDecimal;
import java.util.Objects;

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

    /** The parts of a statement that differ from the one before. */
    private static final int KIND = 1;

    private static final int DECREASE = 1 << 1;
    private static final int PART_OF = 1 << 2;
    private static final int UPPER = 1 << 3;
    private static final int MEASURE = 1 << 4;
    private static final int QUALIFIER = 1 << 5;

    static final Form<Label> LABEL = Forms.form(StatementForm::writeLabel, StatementForm::readLabel);
    static final Form<Filling> FILLING = Forms.form(StatementForm::writeFilling, StatementForm::readFilling);

    private StatementForm() {}

    static void write(BlockWriter out, Statement statement) {
        Statement before = out.before().statement;
        Quantity quantity = statement.quantity();
        int changed = changed(before, statement);
        out.textOnce(quantity.text());
        out.optionalDecimalOnce(quantity.number());
        out.count(changed);
        if ((changed & KIND) != 0) {
            out.code(statement.kind());
        }
        if ((changed & PART_OF) != 0) {
            out.optionalText(statement.partOf());
        }
        if ((changed & UPPER) != 0) {
            out.optionalDecimal(quantity.upper());
        }
        if ((changed & MEASURE) != 0) {
            out.optional(quantity.measure(), StatementForm::writeMeasure);
        }
        if ((changed & QUALIFIER) != 0) {
            out.code(quantity.qualifier());
        }
        out.list(before.labels(), statement.labels(), LABEL);
        out.list(before.fillings(), statement.fillings(), FILLING);
        OriginForm.writeInFull(out, statement.origin());
        out.before().statement = statement;
    }

    private static int changed(Statement before, Statement statement) {
        Quantity quantity = statement.quantity();
        Quantity last = before.quantity();
        return (statement.kind() == before.kind() ? 0 : KIND)
                | (statement.decrease() == before.decrease() ? 0 : DECREASE)
                | (Objects.equals(statement.partOf(), before.partOf()) ? 0 : PART_OF)
                | (Objects.equals(quantity.upper(), last.upper()) ? 0 : UPPER)
                | (Objects.equals(quantity.measure(), last.measure()) ? 0 : MEASURE)
                | (quantity.qualifier() == last.qualifier() ? 0 : QUALIFIER);
    }

    static Statement read(BlockReader in) {
        Statement before = in.before().statement;
        Quantity last = before.quantity();
        String text = in.textOnce();
        BigDecimal number = in.optionalDecimalOnce();
        int changed = in.count();
        Kind kind = (changed & KIND) != 0 ? in.code(Kind.class) : before.kind();
        String partOf = (changed & PART_OF) != 0 ? in.optionalText() : before.partOf();
        Quantity quantity = new Quantity(
                text,
                number,
                (changed & UPPER) != 0 ? in.optionalDecimal() : last.upper(),
                (changed & MEASURE) != 0 ? in.optional(Measure.class, StatementForm::readMeasure) : last.measure(),
                (changed & QUALIFIER) != 0 ? in.code(Qualifier.class) : last.qualifier());
        Statement statement = new Statement(
                quantity,
                kind,
                (changed & DECREASE) != 0 != before.decrease(),
                in.list(before.labels(), LABEL),
                in.list(before.fillings(), FILLING),
                OriginForm.readInFull(in),
                partOf);
        in.before().statement = statement;
        return statement;
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
        out.sharedObject(label, StatementForm::writeLabelInFull);
    }

    private static void writeLabelInFull(BlockWriter out, Label label) {
        out.text(label.text());
        out.code(label.place());
        out.text(label.at());
    }

    private static Label readLabel(BlockReader in) {
        return in.shared(Label.class, whole -> new Label(whole.text(), whole.code(Place.class), whole.text()));
    }

    private static void writeFilling(BlockWriter out, Filling filling) {
        out.sharedObject(filling, StatementForm::writeFillingInFull);
    }

    private static void writeFillingInFull(BlockWriter out, Filling filling) {
        out.code(filling.slot());
        out.text(filling.value());
        writeLabel(out, filling.label());
        out.text(filling.rule());
    }

    private static Filling readFilling(BlockReader in) {
        return in.shared(
                Filling.class,
                whole -> new Filling(whole.code(Slot.class), whole.text(), readLabel(whole), whole.text()));
    }
}
