package org.edustat.ledger.block;

import org.edustat.concept.Observation;
import org.edustat.concept.Total;

/** How the sum of the parts of a whole is written. */
final class TotalForm {

    private static final Form<String> CODE = Forms.form(BlockWriter::text, BlockReader::text);

    private TotalForm() {}

    static void write(BlockWriter out, Total total) {
        KeyForm.writeInFull(out, total.key());
        out.code(total.by());
        ClaimForm.writeAmount(out, total.amount());
        out.list(total.parts(), CODE);
        out.list(total.missing(), CODE);
        out.optional(total.stated(), ClaimForm::write);
    }

    static Total read(BlockReader in) {
        return new Total(
                KeyForm.readInFull(in),
                in.code(Total.Slot.class),
                ClaimForm.readAmount(in),
                in.list(CODE),
                in.list(CODE),
                in.optional(Observation.class, whole -> ClaimForm.read(whole, Observation.class)));
    }
}
