package org.edustat.pipeline;

import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import org.edustat.ledger.RunLock;
import org.edustat.ledger.StoreHold;

/** Tells whoever listens how far the run of this process has come. */
final class Announcer implements StepExecutionListener, JobExecutionListener {

    /** What every line of the log carries that is written during a run. */
    private static final String RUN = "run";

    private final JobRepository repository;
    private final StoreHold hold;
    private final RunLock lock;
    private Progress listener = Progress.NONE;
    private int done;
    private int total;

    Announcer(JobRepository repository, StoreHold hold, RunLock lock) {
        this.repository = repository;
        this.hold = hold;
        this.lock = lock;
    }

    synchronized void tell(Progress other) {
        listener = other;
        done = 0;
        total = 0;
    }

    @Override
    public synchronized void beforeJob(JobExecution run) {
        hold.announce(Long.toString(run.getId()));
        lock.announce(Owner.ofThisProcess().written(), Long.toString(run.getId()));
        listener.began(
                run.getId(), repository.getJobExecutions(run.getJobInstance()).size() > 1);
    }

    @Override
    public void afterJob(JobExecution run) {
        hold.announce(null);
    }

    synchronized void submissionDone() {
        done++;
        listener.submissions(done, total);
    }

    @Override
    public synchronized void beforeStep(StepExecution step) {
        MDC.put(RUN, Long.toString(step.getJobExecutionId()));
        if (isBundle(step) || step.getStepName().equals(NightlyJob.MAIL)) {
            return;
        }
        listener.step(step.getStepName());
        if (step.getStepName().equals(NightlyJob.READ)) {
            total = WorkList.of(repository, step.getJobExecution().getJobInstance())
                    .submissions()
                    .size();
            done = RunBook.submissionsDone(repository, step.getJobExecution().getJobInstance());
            listener.submissions(done, total);
        }
    }

    @Override
    public synchronized ExitStatus afterStep(StepExecution step) {
        MDC.remove(RUN);
        if (isBundle(step)) {
            listener.bundle(step.getStepName(), RunState.of(step.getStatus()) == RunState.COMPLETED);
        }
        return step.getExitStatus();
    }

    private static boolean isBundle(StepExecution step) {
        return step.getStepName().indexOf(':') >= 0;
    }
}
