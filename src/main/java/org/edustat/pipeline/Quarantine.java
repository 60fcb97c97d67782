package org.edustat.pipeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Contents;

/** Sets submissions aside for the operator, each with a reason that says what to do. */
record Quarantine(Messages messages) {

    /** The first finding is the reason. */
    Contents aside(Submission submission, @Nullable Attribution attribution, List<Finding> findings) {
        String reason = messages.what(findings.get(0)) + " " + messages.mend(findings.get(0));
        return new Contents(submission.id(), attribution, List.of(), List.of(), findings, Outcome.QUARANTINED, reason);
    }

    /** The program itself failed at this submission. What exactly happened stands in the log. */
    Contents brokenOff(Submission submission, Throwable failure) {
        Finding finding = Finding.about(
                submission.path(),
                "pipeline.broken_off",
                Severity.ERROR,
                submission.path(),
                failure.getClass().getSimpleName());
        return aside(submission, null, List.of(finding));
    }
}
