package org.edustat.pipeline;

import java.nio.file.Path;

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
        Path original = Reception.originals(settings).find(submission.sha256());
        return desk.open(submission, original, Messages.of(settings.language()));
    }
}
