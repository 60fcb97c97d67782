package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.operations.console.Commands;
import org.edustat.pipeline.ProgramState;
import org.edustat.validation.Validation;

/**
 * The console of this process, from its opening until it ends or opens anew: a run that is asked for after program,
 * catalogue or rules have changed is to be done by them, not by those that the console began with.
 */
final class OpenedConsole implements Commands {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedConsole.class);

    private final JobsFolder jobs;
    private final String begunWith;
    private final Session session;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable StoreContext context;
    private volatile boolean again;
    private volatile boolean runWanted;

    OpenedConsole(JobsFolder jobs, Session session) {
        this.jobs = jobs;
        this.begunWith = ProgramState.of(jobs);
        this.session = session;
    }

    /** @return whether it is to be opened anew; else the program is being ended from outside */
    boolean awaitEnd(StoreContext opened) throws InterruptedException {
        context = opened;
        opened.whenClosed(over::countDown);
        over.await();
        return again;
    }

    @Override
    public int execute(Asked asked, PrintWriter out, PrintWriter err) {
        StoreContext opened = context;
        if (opened == null || asked.arguments().contains("serve")) {
            err.println(session.text("serve.refused"));
            return ExitCode.REFUSED.number;
        }
        if (runs(asked) && !begunWith.equals(ProgramState.of(jobs)) && opened.idle()) {
            Optional<String> unusable = unusable();
            if (unusable.isPresent()) {
                err.println(session.text("failure.job", unusable.get()));
                return ExitCode.WRONG_USAGE.number;
            }
            again = true;
            over.countDown();
            return AskHolder.ASK_AGAIN;
        }
        return new Verbs(session.application(), out, err, session.clock())
                .execute(
                        asked.input(),
                        new Session.Asked(asked.person(), opened),
                        asked.arguments().toArray(String[]::new));
    }

    @Override
    public Optional<String> openAnewAndRun() {
        StoreContext opened = context;
        if (opened == null || !opened.idle()) {
            return Optional.of(session.text("failure.run_begins"));
        }
        Optional<String> unusable = unusable();
        if (unusable.isEmpty()) {
            runWanted = true;
            again = true;
            over.countDown();
        }
        return unusable;
    }

    /** Whether somebody wants a run as soon as the console is open again. */
    boolean runWanted() {
        return runWanted;
    }

    /** What in {@code jobs/} keeps the rooms from opening: an open console is not given up for that. */
    private Optional<String> unusable() {
        try {
            Validation.of(Catalogue.load(jobs), jobs);
            return Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException wrong) {
            LOG.warn("what stands in jobs/ cannot be used", wrong);
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean runs(Asked asked) {
        return asked.arguments().contains("run") || asked.arguments().contains("restart");
    }
}
