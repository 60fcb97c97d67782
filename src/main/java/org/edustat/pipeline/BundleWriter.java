package org.edustat.pipeline;

import org.slf4j.MDC;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

import org.edustat.concept.Messages;
import org.edustat.concept.Submission;

/** Bridge to Batch: a submission is read, and what it contains goes into the ledger as it comes. */
class BundleWriter implements ItemWriter<Submission> {

    private final SubmissionDesk desk;
    private final Keeping keeping;
    private final Announcer announcer;
    private final Courtesy courtesy;
    private final NightlySettings settings;

    BundleWriter(SubmissionDesk desk, Keeping keeping, StepExecution step, Announcer announcer, Courtesy courtesy) {
        this.desk = desk;
        this.keeping = keeping;
        this.announcer = announcer;
        this.courtesy = courtesy;
        this.settings = RunParameters.of(step.getJobParameters()).settings();
    }

    @Override
    public void write(Chunk<? extends Submission> chunk) {
        Messages messages = Messages.of(settings.language());
        for (Submission submission : chunk) {
            try (MDC.MDCCloseable named = MDC.putCloseable("submission", Long.toString(submission.id()))) {
                keep(submission, messages);
            }
        }
    }

    /** What the log says meanwhile is about this submission. */
    private void keep(Submission submission, Messages messages) {
        courtesy.giveWay();
        DiskRoom.mustBeLeft(settings.output());
        keeping.keep(
                submission,
                sink -> desk.pour(submission, Reception.originals(settings).find(submission.sha256()), messages, sink),
                messages);
        announcer.submissionDone();
    }
}
