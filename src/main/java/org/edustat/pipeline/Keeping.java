package org.edustat.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Conclusion;
import org.edustat.ledger.ContentsSink;
import org.edustat.ledger.StoreException;
import org.edustat.ledger.Submissions;

/** Writes what a submission contains into the ledger, and lets it take the place of what it replaces. */
final class Keeping {

    /** The last good submission of a path holds until a good one comes; one that was set aside gives way to any. */
    private static final List<Outcome> BY_ANY = List.of(Outcome.RECEIVED, Outcome.QUARANTINED);

    private static final List<Outcome> BY_A_GOOD_ONE = List.of(Outcome.RECEIVED, Outcome.ACCEPTED, Outcome.QUARANTINED);

    private final Submissions submissions;
    private final TransactionTemplate attempt;

    /** A savepoint inside the chunk's transaction: what the store refuses leaves no trace, and the chunk goes on. */
    Keeping(Submissions submissions, PlatformTransactionManager transactions) {
        this.submissions = submissions;
        attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Keeps what the reading gives. Where the program fails at it or the store refuses it, the submission is set aside,
     * and nothing of what was kept by then stays.
     */
    void keep(Submission submission, Function<ContentsSink, Conclusion> reading, Messages messages) {
        Outcome outcome = kept(submission, reading, messages);
        submissions.supersedeOlder(submission, outcome == Outcome.ACCEPTED ? BY_A_GOOD_ONE : BY_ANY);
    }

    private Outcome kept(Submission submission, Function<ContentsSink, Conclusion> reading, Messages messages) {
        try {
            return Objects.requireNonNull(attempt.execute(status -> submissions.keep(submission.id(), reading)));
        } catch (RuntimeException | StackOverflowError failure) {
            if (storeFailed(failure)) {
                throw failure;
            }
            return submissions.keep(submission.id(), SubmissionDesk.brokenOff(submission, failure, messages));
        }
    }

    /** A store that refuses what a submission contains still works; one that fails otherwise may not. */
    private static boolean storeFailed(Throwable failure) {
        return failure instanceof StoreException
                || failure instanceof TransactionException
                || failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException);
    }
}
