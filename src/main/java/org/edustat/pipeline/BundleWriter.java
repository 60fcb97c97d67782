package org.edustat.pipeline;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

import org.edustat.concept.Messages;
import org.edustat.ledger.Contents;

/** Bridge to Batch: what submissions contain goes into the ledger. */
class BundleWriter implements ItemWriter<Contents> {

    private final Keeping keeping;
    private final Announcer announcer;
    private final Quarantine quarantine;

    BundleWriter(Keeping keeping, StepExecution step, Announcer announcer) {
        this.keeping = keeping;
        this.announcer = announcer;
        this.quarantine = new Quarantine(
                Messages.of(RunParameters.of(step.getJobParameters()).settings().language()));
    }

    @Override
    public void write(Chunk<? extends Contents> chunk) {
        for (Contents read : chunk) {
            keeping.keep(read, quarantine);
            announcer.submissionDone();
        }
    }
}
