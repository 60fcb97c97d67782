package org.edustat.ledger;

import org.edustat.concept.Submission;

/** What each part of the specification works on: an open ledger that was empty before the test. */
interface InLedger {

    OpenLedger open();

    default Ledger ledger() {
        return open().ledger();
    }

    /** A paper with a number of rows that was read and accepted. */
    default Submission accepted(String path, String content, int rows) {
        Submission submission = ledger().submissions().receive(Samples.arrived(path, content));
        ledger().submissions().keep(submission.id(), Samples.contents(submission, rows));
        return ledger().submissions().find(submission.id()).orElseThrow();
    }
}
