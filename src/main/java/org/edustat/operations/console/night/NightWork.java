package org.edustat.operations.console.night;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.edustat.operations.console.Commands;
import org.edustat.operations.console.ConsoleSettings;
import org.edustat.pipeline.Progress;
import org.edustat.pipeline.RunSummary;
import org.edustat.pipeline.Runs;

/**
 * The runs that are started from the console, each on a thread of its own. That only one goes at a time, and that what
 * is refused is refused, says {@link Runs}; who asks is answered as soon as his run has begun.
 */
@Component
public final class NightWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);

    private final Runs runs;
    private final ConsoleSettings settings;
    private final ExecutorService threads = Executors.newCachedThreadPool(NightWork::thread);
    private final Commands commands;
    private final String program;
    private volatile @Nullable LiveRun live;

    NightWork(Runs runs, ConsoleSettings settings, Commands commands) {
        this.runs = runs;
        this.settings = settings;
        this.commands = commands;
        this.program = settings.program().get();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "night");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /**
     * Runs the night of today, by the program and the {@code jobs/} of now: where they have changed since the console
     * began, it opens anew before.
     *
     * @return whether it opens anew, and whoever asked has to wait for that
     * @throws org.edustat.catalogue.UnusableJobException where it cannot be opened with what stands there
     */
    public boolean run() {
        if (!stale()) {
            begin(progress -> runs.run(settings.tonight(), progress));
            return false;
        }
        commands.openAnewAndRun();
        return true;
    }

    /** The night that somebody asked for before the console opened anew; nobody waits for what becomes of it. */
    public void runAsWanted() {
        try {
            begin(progress -> runs.run(settings.tonight(), progress));
        } catch (RuntimeException refused) {
            LOG.warn("the run that was asked for before the console opened anew was refused", refused);
        }
    }

    /** Whether the program or the catalogue are no longer those that the console began with. */
    boolean stale() {
        return !program.equals(settings.program().get());
    }

    /** Lets a failed or stopped run go on. */
    public void restart(long id) {
        begin(progress -> runs.restart(id, progress));
    }

    /** How far the run has come that was begun here; empty where none goes. */
    Optional<LiveRun> live() {
        return Optional.ofNullable(live).filter(run -> !run.over());
    }

    private void begin(Function<Progress, RunSummary> work) {
        LiveRun begun = new LiveRun(settings.clock());
        threads.execute(() -> {
            try {
                work.apply(begun);
                begun.end(null);
            } catch (RuntimeException | Error failure) {
                LOG.warn("what was asked for in the console could not be run", failure);
                begun.end(failure);
            }
        });
        begun.awaitBegin();
        live = begun;
    }
}
