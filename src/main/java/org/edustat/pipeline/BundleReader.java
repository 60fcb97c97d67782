package org.edustat.pipeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import org.edustat.concept.Outcome;
import org.edustat.concept.Submission;
import org.edustat.ledger.Submissions;

/** Bridge to Batch: the submissions of one bundle, from the first that is not done. */
class BundleReader implements ItemStreamReader<Submission> {

    private static final String DONE = "done";

    private final Submissions submissions;
    private final List<Long> bundle;
    private int done;

    BundleReader(Submissions submissions, List<Long> bundle) {
        this.submissions = submissions;
        this.bundle = bundle;
    }

    @Override
    public void open(ExecutionContext context) {
        done = context.getInt(DONE, 0);
    }

    /** What an operator has rejected since the run began is passed over. */
    @Override
    public @Nullable Submission read() {
        while (done < bundle.size()) {
            Submission next = submissions.find(bundle.get(done++)).orElseThrow();
            if (next.outcome() != Outcome.REJECTED) {
                return next;
            }
        }
        return null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(DONE, done);
    }
}
