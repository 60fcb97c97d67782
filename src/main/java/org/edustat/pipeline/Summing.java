package org.edustat.pipeline;

import java.time.Duration;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

import org.edustat.ledger.Ledger;

/** Sums up what a run brought, from what the ledger and Batch hold. */
final class Summing {

    private final Ledger ledger;
    private final JobRepository repository;
    private final RunRows rows;

    Summing(Ledger ledger, JobRepository repository, RunRows rows) {
        this.ledger = ledger;
        this.repository = repository;
        this.rows = rows;
    }

    RunSummary of(JobExecution run) {
        RunParameters parameters = RunParameters.of(run.getJobParameters());
        WorkList work = WorkList.of(repository, run.getJobInstance());
        RunState state = RunState.of(run.getStatus());
        boolean evaluated = ledger.evaluations().fingerprint(parameters.name()).isPresent();
        return Balance.of(ledger, work.unchanged(), parameters.settings().output())
                .summary(
                        run.getId(),
                        parameters,
                        state,
                        RunBook.submissionsDone(repository, run.getJobInstance()),
                        took(run),
                        state == RunState.COMPLETED && !evaluated,
                        rows.leftOut(run.getId()),
                        rows.find(run.getId()).map(RunEntry::failure).orElse(""));
    }

    private static Duration took(JobExecution run) {
        return run.getStartTime() == null || run.getEndTime() == null
                ? Duration.ZERO
                : Duration.between(run.getStartTime(), run.getEndTime());
    }
}
