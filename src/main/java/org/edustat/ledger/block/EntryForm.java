package org.edustat.ledger.block;

import org.edustat.concept.Claim;
import org.edustat.concept.Statement;
import org.edustat.ledger.Entry;

/** How a statement is written together with what it came to. */
final class EntryForm {

    private EntryForm() {}

    static void write(BlockWriter out, Entry entry) {
        StatementForm.write(out, entry.statement());
        Claim claim = entry.claim();
        out.flag(claim != null);
        if (claim != null) {
            ClaimForm.writeWhat(out, claim);
        }
    }

    static Entry read(BlockReader in) {
        Statement statement = StatementForm.read(in);
        return new Entry(statement, in.flag() ? ClaimForm.readWhat(in, statement.origin()) : null);
    }
}
