package org.edustat.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a run has to read, fixed once and for all when the inbox was received: a run that goes on after a failure reads
 * this list, whatever lies in the inbox by then.
 *
 * @param submissions the ledger's numbers in the order of the paths
 * @param unchanged files of the inbox that were known before, with the same bytes
 */
record WorkList(List<Long> submissions, int unchanged) {

    private static final String SUBMISSIONS = "submissions";
    private static final String UNCHANGED = "unchanged";

    WorkList {
        submissions = List.copyOf(submissions);
    }

    /** Kept with the step that made it, in the same transaction as the submissions themselves. */
    void writeTo(ExecutionContext context) {
        context.putString(SUBMISSIONS, commas(submissions));
        context.putInt(UNCHANGED, unchanged);
    }

    static WorkList of(JobRepository repository, JobInstance run) {
        StepExecution received = repository.getLastStepExecution(run, NightlyJob.RECEIVE);
        return received == null ? new WorkList(List.of(), 0) : of(received.getExecutionContext());
    }

    private static WorkList of(ExecutionContext context) {
        return new WorkList(numbers(context.getString(SUBMISSIONS, "")), context.getInt(UNCHANGED, 0));
    }

    static String commas(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Long> numbers(String commas) {
        return Stream.of(Objects.requireNonNull(commas).split(","))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
