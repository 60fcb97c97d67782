package org.edustat.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Attribution;
import org.edustat.concept.Finding;
import org.edustat.concept.Messages;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Severity;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.ledger.Contents;

/** Sets submissions aside for the operator, each with a reason that says what to do. */
record Quarantine(Messages messages) {

    /** A submission that could not be read. The first finding is the reason. */
    Contents unread(Submission submission, List<Finding> findings) {
        return aside(submission, null, List.of(), findings);
    }

    /**
     * A submission that says nowhere whose it is. Its statements are kept, and those whose digits are hidden or lost
     * are named, so that the operator who gives it a region knows what he gets.
     */
    Contents nobodys(Submission submission, Attribution attribution, List<Statement> statements, List<Finding> said) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.about(submission.path(), "pipeline.no_region", Severity.ERROR, submission.path()));
        findings.addAll(said);
        statements.stream()
                .filter(statement -> statement.quantity().qualifier().blank())
                .map(statement -> digitsUnknown(submission, statement))
                .forEach(findings::add);
        return aside(submission, attribution, statements, findings);
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
                "pipeline.broken_off",
                Severity.ERROR,
                submission.path(),
                failure.getClass().getSimpleName());
        return unread(submission, List.of(finding));
    }

    private Contents aside(
            Submission submission,
            @Nullable Attribution attribution,
            List<Statement> statements,
            List<Finding> findings) {
        String reason = messages.what(findings.get(0)) + " " + messages.mend(findings.get(0));
        return new Contents(submission.id(), attribution, statements, List.of(), findings, Outcome.QUARANTINED, reason);
    }
}
