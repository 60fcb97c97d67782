package org.edustat.operations.cli;

import java.nio.file.Path;

import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.pipeline.RunState;
import org.edustat.pipeline.RunSummary;

/** The few lines at the end of a run that answer whether the night was good. */
final class SummaryPrinter {

    private final Session session;

    SummaryPrinter(Session session) {
        this.session = session;
    }

    void print(RunSummary summary) {
        if (!summary.succeeded()) {
            sayWhyNot(summary);
            return;
        }
        session.say(
                summary.nothingChanged() ? "run.nothing_changed" : "run.done",
                Long.toString(summary.run()),
                summary.date().toString(),
                Long.toString(summary.took().toSeconds()));
        printBalance(summary);
    }

    /** Where there was nothing to run. */
    void printQuiet(RunSummary standing) {
        session.say("run.quiet", Long.toString(standing.run()), standing.date().toString());
        printBalance(standing);
    }

    private void printBalance(RunSummary summary) {
        session.say(
                "run.submissions",
                count(summary, Outcome.ACCEPTED),
                count(summary, Outcome.UNCHANGED),
                count(summary, Outcome.SUPERSEDED),
                count(summary, Outcome.QUARANTINED),
                count(summary, Outcome.REJECTED));
        session.say(
                "run.claims",
                Integer.toString(summary.statements()),
                Integer.toString(summary.observations()),
                Integer.toString(summary.targets()));
        session.say("run.digits", DigitWords.of(summary.digits()));
        session.say(
                "run.findings",
                count(summary, Severity.ERROR),
                count(summary, Severity.WARNING),
                count(summary, Severity.NOTE));
        for (Path workbook : summary.workbooks()) {
            session.say("run.workbook", workbook.toString());
        }
        if (!summary.leftOut().isEmpty()) {
            session.out().println(summary.leftOut());
            session.out().flush();
        }
    }

    private void sayWhyNot(RunSummary summary) {
        String run = Long.toString(summary.run());
        session.err()
                .println(
                        summary.state() == RunState.STOPPED
                                ? session.text("run.stopped", run)
                                : why(run, summary.failure()));
        session.err().flush();
    }

    private String why(String run, String failure) {
        return Failures.isFullDisk(failure)
                ? session.text("failure.disk_full")
                : session.text("run.failed", run, failure);
    }

    private static String count(RunSummary summary, Outcome outcome) {
        return Integer.toString(summary.submissions(outcome));
    }

    private static String count(RunSummary summary, Severity severity) {
        return Integer.toString(summary.findings(severity));
    }
}
