package org.edustat.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger in a store that JDBC reaches. */
record JdbcLedger(
        Submissions submissions,
        Claims claims,
        Promises promises,
        Findings findings,
        Evaluations evaluations,
        Publications publications,
        Mailings mailings,
        Releases releases,
        Explanations explanations,
        RunLock runLock,
        Accounts accounts,
        Journal journal)
        implements Ledger {

    static Ledger in(JdbcClient jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate whole = new TransactionTemplate(transactions);
        Shelves shelves = new Shelves(jdbc);
        ClaimIndex index = new ClaimIndex(jdbc);
        JdbcEvaluations evaluations = new JdbcEvaluations(jdbc, whole, shelves);
        return new JdbcLedger(
                new JdbcSubmissions(jdbc, whole, shelves, index),
                new JdbcClaims(jdbc, shelves, index),
                new JdbcPromises(jdbc, shelves),
                new JdbcFindings(jdbc, shelves, evaluations),
                evaluations,
                new JdbcPublications(jdbc, whole),
                new JdbcMailings(jdbc, transactions),
                new JdbcReleases(jdbc, whole),
                new JdbcExplanations(jdbc, whole),
                new JdbcRunLock(jdbc),
                new JdbcAccounts(jdbc),
                new JdbcJournal(jdbc));
    }
}
