package org.edustat.pipeline;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Contents;
import org.edustat.ledger.Submissions;

/** Writes what a submission contains into the ledger, and lets it take the place of what it replaces. */
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Submissions submissions;
    private final TransactionTemplate attempt;

    /** A savepoint inside the chunk's transaction: what the store refuses leaves no trace, and the chunk goes on. */
    Keeping(Submissions submissions, PlatformTransactionManager transactions) {
        this.submissions = submissions;
        attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Says what was kept: what was read, or that the store refuses it. */
    Contents keep(Contents read, Quarantine quarantine) {
        Submission submission = submissions.find(read.submission()).orElseThrow();
        Contents kept = read;
        try {
            attempt.executeWithoutResult(status -> submissions.keep(read));
        } catch (DataIntegrityViolationException refused) {
            LOG.error("the store refuses what {} contains", submission.path(), refused);
            kept = quarantine.brokenOff(submission, refused);
            submissions.keep(kept);
        }
        replaceOlder(submission, kept.outcome());
        return kept;
    }

    /** The last good submission of a path holds until a good one comes; one that was set aside gives way to any. */
    private void replaceOlder(Submission newer, Outcome outcome) {
        List<Outcome> replaced = outcome == Outcome.ACCEPTED
                ? List.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED)
                : List.of(Outcome.RECEIVED, Outcome.QUARANTINED);
        submissions.history(newer.path()).stream()
                .filter(older -> older.id() < newer.id() && replaced.contains(older.outcome()))
                .forEach(older -> submissions.supersede(older.id(), newer.id()));
    }
}
