package org.edustat.operations.cli;

import java.util.List;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Mailings;

/** Says whose mail of the standing release may have got lost, because a program died while it waited for the server. */
record MailWords(Session session, Ledger ledger) {

    void say() {
        List<String> doubtful = ledger.publications().latest().map(ledger.mailings()::of).orElse(List.of()).stream()
                .filter(mailing -> mailing.state() == Mailings.State.BEGUN)
                .map(Mailings.Mailing::address)
                .toList();
        if (!doubtful.isEmpty()) {
            session.say("run.mail_doubtful", String.join(", ", doubtful));
        }
    }
}
