package org.edustat.pipeline;

import java.util.List;
import java.util.Optional;

import org.edustat.concept.Attribution;
import org.edustat.concept.DigitCount;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.ledger.Conclusion;
import org.edustat.ledger.Contents;

/** Sets submissions aside for the operator, each with a reason that says what to do. */
record Quarantine(Messages messages) {

    static final String BROKEN_OFF = "pipeline.broken_off";

    /** A submission that could not be read. The first finding is the reason. */
    Contents unread(List<Finding> findings) {
        return Contents.unreadable(findings, reason(findings.get(0)));
    }

    /**
     * A submission that says nowhere whose it is. Its statements are kept, so that the operator who gives it a region
     * knows what he gets.
     */
    Conclusion nobodys(Submission submission, Attribution attribution, DigitCount digits) {
        return new Conclusion(attribution, Outcome.QUARANTINED, reason(nobodyKnows(submission)), digits);
    }

    static Finding nobodyKnows(Submission submission) {
        return Finding.about(submission.path(), "pipeline.no_region", Severity.ERROR, submission.path());
    }

    /** Where no claim is made, a statement whose digits are hidden or lost is named at least. */
    static Optional<Finding> ofNobodys(Submission submission, Statement statement) {
        return statement.quantity().qualifier().blank()
                ? Optional.of(digitsUnknown(submission, statement))
                : Optional.empty();
    }

    private static Finding digitsUnknown(Submission submission, Statement statement) {
        Origin origin = statement.origin();
        String rule = statement.quantity().qualifier() == Qualifier.MASKED ? "pipeline.masked" : "pipeline.digits_lost";
        return new Finding(
                rule,
                Severity.NOTE,
                submission.path(),
                origin,
                null,
                List.of(statement.quantity().text(), origin.quotation()));
    }

    /** The program itself failed at this submission. What exactly happened stands in the log. */
    Contents brokenOff(Submission submission, Throwable failure) {
        Finding finding = Finding.about(
                submission.path(),
                BROKEN_OFF,
                Severity.ERROR,
                submission.path(),
                failure.getClass().getSimpleName());
        return unread(List.of(finding));
    }

    private String reason(Finding finding) {
        return messages.what(finding) + " " + messages.mend(finding);
    }
}
