package org.edustat.pipeline;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Stops the runs of this process when it is asked to end, first of all beans, while the store is still open. A run so
 * stopped finishes the submissions in hand and can be restarted.
 */
final class StopOnShutdown implements SmartLifecycle, JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StopOnShutdown.class);

    private static final int PATIENCE_IN_LOOKS = 1200;
    private static final long NANOSECONDS_BETWEEN_LOOKS = 50_000_000;

    private final ObjectProvider<JobOperator> operator;
    private final JobRepository repository;
    private final Set<Long> ours = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** The operator is asked for late, since it knows the job, and the job knows this listener. */
    StopOnShutdown(ObjectProvider<JobOperator> operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    @Override
    public void beforeJob(JobExecution run) {
        ours.add(run.getId());
    }

    @Override
    public void afterJob(JobExecution run) {
        ours.remove(run.getId());
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        askToStop();
        for (int look = 0; look < PATIENCE_IN_LOOKS && !ours.isEmpty(); look++) {
            LockSupport.parkNanos(NANOSECONDS_BETWEEN_LOOKS);
        }
        running = false;
    }

    /** Asks the runs of this process to stop, and does not wait for it. */
    void askToStop() {
        ours.forEach(this::stop);
    }

    private void stop(Long id) {
        JobExecution run = repository.getJobExecution(id);
        try {
            if (run != null) {
                operator.getObject().stop(run);
            }
        } catch (JobExecutionNotRunningException done) {
            LOG.debug("run {} has ended by itself", id);
            ours.remove(id);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
