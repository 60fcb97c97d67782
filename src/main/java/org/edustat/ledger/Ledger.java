package org.edustat.ledger;

import java.util.stream.Stream;

import org.edustat.concept.Finding;

/** The bureau's book: everything that the nights brought, and where to look it up. Safe for several threads. */
public interface Ledger {

    /** What the districts sent, and what each paper contains. */
    Submissions submissions();

    /** The statements in one form, of all papers that count. */
    Claims claims();

    /** What papers promise without a number. */
    Promises promises();

    /** What is wrong or doubtful, in the papers and over all of them. */
    Findings findings();

    /** What the latest run found over all papers; empty before the first. */
    default Stream<Finding> concluded() {
        return evaluations().latest().map(findings()::of).orElseGet(Stream::empty);
    }

    /** Everything that is wrong or doubtful as things stand: in the papers, then over all of them. */
    default Stream<Finding> standing() {
        return Stream.concat(findings().current(), concluded());
    }

    /** What each run concluded. */
    Evaluations evaluations();

    /** What each run published. */
    Publications publications();

    /** Who was mailed what. */
    Mailings mailings();

    /** What operators said of submissions that do not say whose they are. */
    Releases releases();

    /** Why doubtful figures are right. */
    Explanations explanations();

    /** One run at a time. */
    RunLock runLock();

    /** Who may enter the console. */
    Accounts accounts();

    /** Who did what and when. */
    Journal journal();
}
