package org.edustat.operations.cli;

import org.edustat.ledger.Deed;
import org.edustat.ledger.Ledger;

/** Writes into the journal what is done at the command line, in the name of whoever the machine says sits there. */
final class CommandDiary {

    private final Session session;
    private final StoreContext context;

    CommandDiary(Session session, StoreContext context) {
        this.session = session;
        this.context = context;
    }

    void note(String what, String subject, String detail) {
        context.get(Ledger.class)
                .journal()
                .note(new Deed(session.clock().instant(), session.person(), "command", what, subject, detail));
    }
}
