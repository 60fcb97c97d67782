package org.edustat.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.edustat.ledger.RunName;

/** The runs as Batch has written them down, in the words of an operator. */
final class RunBook {

    private static final int ALL = Integer.MAX_VALUE;
    private static final String CAUSED_BY = "Caused by: ";

    /** The name of a class before its message means nothing to an operator; the log has it. A name alone is kept. */
    private static final Pattern THROWN = Pattern.compile("^(?:[\\w$]+\\.)+[\\w$]+: (?=.)");

    private final JobRepository repository;
    private final JdbcClient jdbc;

    RunBook(JobRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** How many executions are in each state; Batch itself would read all of them. */
    Map<RunState, Integer> counts() {
        Map<RunState, Integer> counts = new EnumMap<>(RunState.class);
        jdbc.sql("select STATUS, count(*) from BATCH_JOB_EXECUTION group by STATUS")
                .query(row -> {
                    counts.merge(RunState.of(BatchStatus.valueOf(row.getString(1))), row.getInt(2), Integer::sum);
                });
        return counts;
    }

    /**
     * All runs, newest first; those that nobody looks at are not asked for. Only the newest date and attempt can go on,
     * so that none has an execution that is newer than those of the next.
     */
    Stream<RunEntry> newest() {
        return repository.getJobInstances(NightlyJob.NAME, 0, ALL).stream()
                .sorted(Comparator.comparingLong(JobInstance::getId).reversed())
                .flatMap(run -> repository.getJobExecutions(run).stream()
                        .sorted(Comparator.comparingLong(JobExecution::getId).reversed()))
                .map(RunBook::entry);
    }

    RunDetail show(long id) {
        JobExecution run = get(id);
        return new RunDetail(
                entry(run),
                RunParameters.of(run.getJobParameters()).settings(),
                run.getStepExecutions().stream()
                        .sorted(Comparator.comparingLong(StepExecution::getId))
                        .map(RunBook::step)
                        .toList());
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

    static RunEntry entry(JobExecution run) {
        RunParameters parameters = RunParameters.of(run.getJobParameters());
        return new RunEntry(
                run.getId(),
                parameters.settings().date(),
                parameters.attempt(),
                RunState.of(run.getStatus()),
                run.getStartTime(),
                run.getEndTime(),
                failure(run));
    }

    private static RunDetail.Step step(StepExecution step) {
        return new RunDetail.Step(
                step.getId(),
                step.getStepName(),
                RunState.of(step.getStatus()),
                step.getWriteCount(),
                step.getStartTime(),
                step.getEndTime(),
                firstCause(step.getExitStatus()));
    }

    /** What its first failed step, or bundle, says of the cause; nothing where somebody stopped it. */
    static String failure(JobExecution run) {
        if (RunState.of(run.getStatus()) == RunState.STOPPED) {
            return "";
        }
        return run.getStepExecutions().stream()
                .sorted(Comparator.comparing(
                                (StepExecution step) -> !step.getStepName().contains(":"))
                        .thenComparing(StepExecution::getId))
                .filter(step -> RunState.of(step.getStatus()) == RunState.FAILED)
                .map(step -> firstCause(step.getExitStatus()))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseGet(() -> firstCause(run.getExitStatus()));
    }

    /** The last cause that the trace names is the first that happened. The trace may break off in its last line. */
    private static String firstCause(@Nullable ExitStatus exit) {
        String trace = exit == null ? "" : Objects.requireNonNullElse(exit.getExitDescription(), "");
        List<String> lines = trace.lines().toList();
        String cause = "";
        for (String line : lines.subList(0, Math.max(Math.min(1, lines.size()), lines.size() - 1))) {
            if (cause.isEmpty() || line.startsWith(CAUSED_BY)) {
                cause = line.startsWith(CAUSED_BY) ? line.substring(CAUSED_BY.length()) : line;
            }
        }
        return THROWN.matcher(cause).replaceFirst("");
    }
}
