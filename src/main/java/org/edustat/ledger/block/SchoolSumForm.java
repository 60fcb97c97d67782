package org.edustat.ledger.block;

import org.edustat.concept.SchoolSum;

/** How the sum of a list of schools is written. */
final class SchoolSumForm {

    private SchoolSumForm() {}

    static void write(BlockWriter out, SchoolSum sum) {
        KeyForm.writeInFull(out, sum.key());
        ClaimForm.writeAmount(out, sum.amount());
        out.count(sum.rows());
        out.count(sum.blank());
        ClaimForm.writeSource(out, sum.first());
        out.text(sum.last());
    }

    static SchoolSum read(BlockReader in) {
        return new SchoolSum(
                KeyForm.readInFull(in),
                ClaimForm.readAmount(in),
                in.count(),
                in.count(),
                ClaimForm.readSource(in),
                in.text());
    }
}
