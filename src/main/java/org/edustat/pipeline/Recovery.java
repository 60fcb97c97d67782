package org.edustat.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings runs that died into a state from which they can go on. Only for whoever holds the lock. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** Batch neither restarts nor recovers what it calls UNKNOWN, although the store knows all that is needed. */
    private static final String REPAIR = """
            update %s set STATUS = 'FAILED', EXIT_CODE = 'FAILED', VERSION = VERSION + 1,
            END_TIME = coalesce(END_TIME, current_timestamp) where STATUS = 'UNKNOWN'""";

    /**
     * Steps that the store believes alive though their run has ended: Batch refuses every start while there are any.
     */
    private static final String LEFT_OPEN = """
            STATUS in ('STARTING', 'STARTED', 'STOPPING') and JOB_EXECUTION_ID in (
            select JOB_EXECUTION_ID from BATCH_JOB_EXECUTION
            where STATUS not in ('STARTING', 'STARTED', 'STOPPING'))""";

    private static final String CLOSE = """
            update BATCH_STEP_EXECUTION set STATUS = 'FAILED', EXIT_CODE = 'FAILED', VERSION = VERSION + 1,
            END_TIME = coalesce(END_TIME, current_timestamp) where\s""" + LEFT_OPEN;

    private final JobOperator operator;
    private final JobRepository repository;
    private final JdbcClient jdbc;

    Recovery(JobOperator operator, JobRepository repository, JdbcClient jdbc) {
        this.operator = operator;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** The runs that the store believes alive, oldest first. */
    List<Long> running() {
        return repository.findRunningJobExecutions(NightlyJob.NAME).stream()
                .map(JobExecution::getId)
                .sorted()
                .toList();
    }

    /** Marks the dead runs as failed, with steps that ended runs have left open, and says which they were. */
    List<Long> recover() {
        SortedSet<Long> dead = new TreeSet<>(running());
        repository.findRunningJobExecutions(NightlyJob.NAME).stream()
                .sorted(Comparator.comparingLong(JobExecution::getId))
                .forEach(operator::recover);
        jdbc.sql(REPAIR.formatted("BATCH_STEP_EXECUTION")).update();
        jdbc.sql(REPAIR.formatted("BATCH_JOB_EXECUTION")).update();
        dead.addAll(jdbc.sql("select distinct JOB_EXECUTION_ID from BATCH_STEP_EXECUTION where " + LEFT_OPEN)
                .query(Long.class)
                .list());
        jdbc.sql(CLOSE).update();
        if (!dead.isEmpty()) {
            LOG.warn("recovered the dead runs {}", dead);
        }
        return List.copyOf(dead);
    }

    /** The newest run, where it neither came to its end nor was given up. */
    Optional<JobExecution> unfinished() {
        JobInstance newest = repository.getLastJobInstance(NightlyJob.NAME);
        return Optional.ofNullable(newest)
                .map(repository::getLastJobExecution)
                .filter(run -> RunState.of(run.getStatus()).canBeRestarted());
    }

    /** Gives a run up: it will not go on, and the next one reads what it has left. */
    void giveUp(JobExecution run) {
        try {
            LOG.warn("run {} is given up for a new one", run.getId());
            operator.abandon(run);
        } catch (JobExecutionAlreadyRunningException alive) {
            throw new IllegalStateException(alive);
        }
    }
}
