package org.edustat.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;

import org.edustat.catalogue.JobsFolder;

/**
 * The runs of the nightly job: the one door for the command line and the console.
 *
 * <p>One run goes at a time, over all processes of a store. Who asks while one is alive gets a
 * {@link RunUnderWayException}.
 */
public final class Runs {

    private final Launch launch;
    private final JobOperator operator;
    private final Recovery recovery;
    private final RunBook book;
    private final Exclusively exclusively;
    private final Reception reception;
    private final Announcer announcer;
    private final JobsFolder jobs;

    Runs(
            Launch launch,
            JobOperator operator,
            Recovery recovery,
            RunBook book,
            Exclusively exclusively,
            Reception reception,
            Announcer announcer,
            JobsFolder jobs) {
        this.launch = launch;
        this.operator = operator;
        this.recovery = recovery;
        this.book = book;
        this.exclusively = exclusively;
        this.reception = reception;
        this.announcer = announcer;
        this.jobs = jobs;
    }

    /**
     * Runs the night. A run that died or failed goes on first; where it was of the same date and nothing has come
     * since, its answer is the answer.
     *
     * @throws RunUnderWayException where one is alive
     * @throws org.edustat.intake.UnreadableInboxException where there is no inbox
     * @throws org.edustat.catalogue.UnusableJobException where a list of {@code jobs/} cannot be read
     */
    public RunSummary run(NightlySettings settings, Progress progress) {
        JobLists.check(jobs);
        reception.mustHaveInbox(settings);
        return exclusively.alone(() -> {
            announcer.tell(progress);
            recovery.recover();
            RunParameters wanted = launch.parameters(settings);
            return goOnFirst(wanted).orElseGet(() -> launch.start(wanted));
        });
    }

    /** What the unfinished run brought, where that answers what is wanted. */
    private Optional<RunSummary> goOnFirst(RunParameters wanted) {
        Optional<JobExecution> unfinished = recovery.unfinished();
        if (unfinished.isEmpty()) {
            return Optional.empty();
        }
        RunParameters begun = RunParameters.of(unfinished.get().getJobParameters());
        if (!begun.asksTheSameAs(wanted)) {
            recovery.giveUp(unfinished.get());
            return Optional.empty();
        }
        RunSummary resumed = launch.goOn(unfinished.get());
        boolean sameDate = begun.settings().date().equals(wanted.settings().date());
        boolean outdated = sameDate ? stands(resumed) && reception.hasNews(wanted.settings()) : ended(resumed);
        if (outdated) {
            recovery.unfinished().ifPresent(recovery::giveUp);
        }
        return outdated ? Optional.empty() : Optional.of(resumed);
    }

    private static boolean ended(RunSummary run) {
        return run.succeeded() || run.state() == RunState.FAILED;
    }

    /** Where only the mail still fails, managers have the reports: what has come since need not wait for a server. */
    private boolean stands(RunSummary run) {
        return run.succeeded() || run.state() == RunState.FAILED && book.hasDelivered(run.run());
    }

    /**
     * Lets a failed or stopped run go on.
     *
     * @throws RunUnderWayException where one is alive
     * @throws UnknownRunException where there is no such run
     * @throws RunRefusedException where it cannot go on
     */
    public RunSummary restart(long id, Progress progress) {
        return exclusively.alone(() -> {
            announcer.tell(progress);
            recovery.recover();
            JobExecution run = book.get(id);
            RunState state = RunState.of(run.getStatus());
            if (!state.canBeRestarted()) {
                throw new RunRefusedException("pipeline.refused.finished", Long.toString(id), state.code());
            }
            if (recovery.unfinished().stream().noneMatch(newest -> newest.getId() == id)) {
                throw new RunRefusedException("pipeline.refused.newer", Long.toString(id));
            }
            RunParameters begun = RunParameters.of(run.getJobParameters());
            if (!begun.asksTheSameAs(launch.parameters(begun.settings()))) {
                throw new RunRefusedException("pipeline.refused.changed", Long.toString(id));
            }
            return launch.goOn(run);
        });
    }

    /**
     * Asks a run to stop. It finishes the submissions in hand, wherever it goes, and can be restarted.
     *
     * @throws UnknownRunException where there is no such run
     * @throws RunRefusedException where it is not running, or died and cannot hear it
     */
    public void stop(long id) {
        JobExecution run = book.get(id);
        if (run.isRunning() && !exclusively.isHeld()) {
            throw new RunRefusedException("pipeline.refused.dead", Long.toString(id));
        }
        try {
            operator.stop(run);
        } catch (JobExecutionNotRunningException done) {
            throw new RunRefusedException(done, "pipeline.refused.not_running", Long.toString(id));
        }
    }

    /**
     * Marks the runs that died as failed, so that they can go on, and says which they were.
     *
     * @throws RunUnderWayException where one is alive
     */
    public List<Long> recover() {
        return exclusively.alone(recovery::recover);
    }

    /** All runs, newest first. */
    public List<RunEntry> list() {
        return book.list();
    }

    /** The newest runs, so many at most. */
    public List<RunEntry> newest(int most) {
        return book.newest(most);
    }

    /** The newest run that ended well. */
    public Optional<RunEntry> lastGood() {
        return book.lastGood();
    }

    /** How many runs are in each state. */
    public Map<RunState, Integer> counts() {
        return book.counts();
    }

    /**
     * A run with its steps.
     *
     * @throws UnknownRunException where there is no such run
     */
    public RunDetail show(long id) {
        return book.show(id);
    }

    /** What a run would find in the inbox now; nothing is taken in. */
    public Rehearsal rehearse(NightlySettings settings) {
        return reception.rehearse(settings);
    }
}
