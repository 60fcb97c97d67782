package org.edustat.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

import org.edustat.concept.Finding;
import org.edustat.concept.Outcome;
import org.edustat.concept.Severity;
import org.edustat.concept.Submission;
import org.edustat.ledger.Ledger;
import org.edustat.ledger.RunName;
import org.edustat.ledger.Tally;

/** Sums up what a run brought, from what the ledger and Batch hold. */
final class Summing {

    private final Ledger ledger;
    private final JobRepository repository;

    Summing(Ledger ledger, JobRepository repository) {
        this.ledger = ledger;
        this.repository = repository;
    }

    RunSummary of(JobExecution run) {
        RunParameters parameters = RunParameters.of(run.getJobParameters());
        WorkList work = WorkList.of(repository, run.getJobInstance());
        Tally tally = ledger.submissions().tally();
        RunState state = RunState.of(run.getStatus());
        boolean evaluated = ledger.evaluations().fingerprint(parameters.name()).isPresent();
        return new RunSummary(
                run.getId(),
                parameters.settings().date(),
                parameters.attempt(),
                state,
                outcomes(work.unchanged()),
                RunBook.submissionsDone(repository, run.getJobInstance()),
                tally.statements(),
                tally.observations(),
                tally.targets(),
                findings(),
                workbooks(parameters.settings().output()),
                took(run),
                state == RunState.COMPLETED && !evaluated,
                RunBook.failure(run));
    }

    private Map<Outcome, Integer> outcomes(int unchanged) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Submission submission : ledger.submissions().list()) {
            counts.merge(submission.outcome(), 1, Integer::sum);
        }
        counts.put(Outcome.UNCHANGED, unchanged);
        return counts;
    }

    private Map<Severity, Integer> findings() {
        Optional<RunName> latest = ledger.evaluations().latest();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Stream<Finding> overall = latest.map(ledger.findings()::of).orElseGet(Stream::empty);
        Stream.concat(ledger.findings().current(), overall)
                .forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    private List<Path> workbooks(Path output) {
        return ledger.publications().latest().map(ledger.publications()::of).orElse(List.of()).stream()
                .filter(file -> file.name().endsWith(".xlsx"))
                .map(file -> output.resolve(file.name()))
                .toList();
    }

    private static Duration took(JobExecution run) {
        return run.getStartTime() == null || run.getEndTime() == null
                ? Duration.ZERO
                : Duration.between(run.getStartTime(), run.getEndTime());
    }
}
