package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.EmptyResultDataAccessException;

import org.edustat.ledger.RunName;

/** The runs as Batch has written them down, in the words of an operator. */
final class RunBook {

    private final JobRepository repository;
    private final RunRows rows;

    RunBook(JobRepository repository, RunRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    /** How many executions are in each state. */
    Map<RunState, Integer> counts() {
        return rows.counts();
    }

    /** All runs, newest first. */
    List<RunEntry> list() {
        return rows.list();
    }

    List<RunEntry> newest(int most) {
        return rows.newest(most);
    }

    Optional<RunEntry> lastGood() {
        return rows.lastGood();
    }

    /** @throws UnknownRunException where there is none */
    RunDetail show(long id) {
        RunEntry run = rows.find(id).orElseThrow(() -> new UnknownRunException(id));
        return new RunDetail(run, rows.settings(id), rows.steps(id));
    }

    /** Whether a run came as far as the mail: what it published stands. */
    boolean hasDelivered(long id) {
        return rows.steps(id).stream().anyMatch(step -> step.name().equals(NightlyJob.MAIL));
    }

    /** @throws UnknownRunException where there is none */
    JobExecution get(long id) {
        return find(id).orElseThrow(() -> new UnknownRunException(id));
    }

    /** Batch throws for a number that it does not know, though it promises null. */
    private Optional<JobExecution> find(long id) {
        try {
            return Optional.ofNullable(repository.getJobExecution(id));
        } catch (EmptyResultDataAccessException unknown) {
            return Optional.empty();
        }
    }

    /** The number of the next run of a date. */
    int nextAttempt(LocalDate date) {
        RunName name = RunName.first(date);
        while (repository.getJobInstance(NightlyJob.NAME, RunParameters.naming(name)) != null) {
            name = name.next();
        }
        return name.attempt();
    }

    /** How many submissions all executions of a run have finished together. */
    static int submissionsDone(JobRepository repository, JobInstance run) {
        return (int) repository.getJobExecutions(run).stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(step -> step.getStepName().contains(":"))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
    }
}
