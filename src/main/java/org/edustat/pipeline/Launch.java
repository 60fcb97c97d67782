package org.edustat.pipeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Starts the job and lets it go on; returns when it has ended. Only for whoever holds the lock. */
final class Launch {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private final JobOperator operator;
    private final Job nightly;
    private final RunBook book;
    private final Summing summing;
    private final SimpleAsyncTaskExecutor hands;
    private final Fingerprint fingerprint;

    /** @param hands the threads that read submissions, as many as each run's settings say */
    Launch(
            JobOperator operator,
            Job nightly,
            RunBook book,
            Summing summing,
            SimpleAsyncTaskExecutor hands,
            Fingerprint fingerprint) {
        this.operator = operator;
        this.nightly = nightly;
        this.book = book;
        this.summing = summing;
        this.hands = hands;
        this.fingerprint = fingerprint;
    }

    /** What a run with these settings would be called if it began now. */
    RunParameters parameters(NightlySettings settings) {
        return new RunParameters(settings.absolute(), book.nextAttempt(settings.date()), fingerprint);
    }

    RunSummary start(RunParameters wanted) {
        hands.setConcurrencyLimit(wanted.settings().hands());
        try {
            return summary(operator.start(nightly, wanted.written()));
        } catch (JobExecutionException refused) {
            throw refused(refused);
        }
    }

    RunSummary goOn(JobExecution run) {
        hands.setConcurrencyLimit(
                RunParameters.of(run.getJobParameters()).settings().hands());
        try {
            return summary(operator.restart(run));
        } catch (JobExecutionException refused) {
            throw refused(refused);
        }
    }

    /** Batch gives back what it held in memory, which knows nothing of the bundles; the store does. */
    private RunSummary summary(JobExecution ended) {
        return summing.of(book.get(ended.getId()));
    }

    /** What Batch says of it are the numbers and names of its own tables: they stand in the log. */
    private static RunRefusedException refused(JobExecutionException refused) {
        LOG.warn("the run could not be started", refused);
        return new RunRefusedException(refused, "pipeline.refused.start");
    }
}
