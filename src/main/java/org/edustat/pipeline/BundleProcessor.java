package org.edustat.pipeline;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import org.edustat.concept.Messages;
import org.edustat.concept.Submission;
import org.edustat.ledger.Contents;

/** Bridge to Batch: a submission becomes what it contains. */
class BundleProcessor implements ItemProcessor<Submission, Contents> {

    private final SubmissionDesk desk;
    private final NightlySettings settings;

    BundleProcessor(SubmissionDesk desk, NightlySettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public Contents process(Submission submission) {
        DiskRoom.mustBeLeft(settings.output());
        return desk.open(
                submission,
                () -> Reception.originals(settings).find(submission.sha256()),
                Messages.of(settings.language()));
    }
}
