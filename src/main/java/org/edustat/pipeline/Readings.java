package org.edustat.pipeline;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/** Whether what earlier runs have read was read by this program with these words. */
final class Readings {

    private static final int ALL = Integer.MAX_VALUE;

    private final JobRepository repository;

    Readings(JobRepository repository) {
        this.repository = repository;
    }

    /** Every reading holds if each run back to one that came to its end read with what this one reads with. */
    boolean stillHold(JobExecution run) {
        String reading = readingOf(run);
        for (JobInstance instance : repository.getJobInstances(NightlyJob.NAME, 0, ALL)) {
            JobExecution earlier = repository.getLastJobExecution(instance);
            if (earlier == null || instance.getInstanceId() >= run.getJobInstanceId()) {
                continue;
            }
            if (!readingOf(earlier).equals(reading)) {
                return false;
            }
            if (RunState.of(earlier.getStatus()) == RunState.COMPLETED) {
                return true;
            }
        }
        return true;
    }

    private static String readingOf(JobExecution run) {
        return RunParameters.of(run.getJobParameters()).fingerprint().reading();
    }
}
