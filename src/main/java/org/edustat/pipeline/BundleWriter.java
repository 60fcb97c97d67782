package org.edustat.pipeline;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;

import org.edustat.concept.Messages;
import org.edustat.ledger.Contents;

/** Bridge to Batch: what submissions contain goes into the ledger, and its count into the bundle's own notes. */
class BundleWriter implements ItemWriter<Contents> {

    private final Keeping keeping;
    private final StepExecution step;
    private final Announcer announcer;
    private final Quarantine quarantine;

    BundleWriter(Keeping keeping, StepExecution step, Announcer announcer) {
        this.keeping = keeping;
        this.step = step;
        this.announcer = announcer;
        this.quarantine = new Quarantine(
                Messages.of(RunParameters.of(step.getJobParameters()).settings().language()));
    }

    @Override
    public void write(Chunk<? extends Contents> chunk) {
        ExecutionContext notes = step.getExecutionContext();
        Tally tally = Tally.readFrom(notes);
        for (Contents read : chunk) {
            Contents kept = keeping.keep(read, quarantine);
            tally = tally.plus(Tally.of(kept));
            announcer.submissionDone();
        }
        tally.writeTo(notes);
    }
}
