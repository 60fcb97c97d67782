package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.catalogue.UnusableJobException;
import org.edustat.operations.console.Commands;
import org.edustat.pipeline.JobLists;
import org.edustat.pipeline.ProgramState;
import org.edustat.pipeline.RunUnderWayException;
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
    private final CompletableFuture<StoreContext> context = new CompletableFuture<>();
    private volatile boolean again;
    private volatile boolean runWanted;

    OpenedConsole(JobsFolder jobs, Session session) {
        this.jobs = jobs;
        this.begunWith = ProgramState.of(jobs);
        this.session = session;
    }

    /** @return whether it is to be opened anew; else the program is being ended from outside */
    boolean awaitEnd(StoreContext opened) throws InterruptedException {
        context.complete(opened);
        opened.whenClosed(over::countDown);
        over.await();
        return again;
    }

    @Override
    public int execute(Asked asked, PrintWriter out, PrintWriter err) {
        if (asked.arguments().contains("serve")) {
            err.println(session.text("serve.refused"));
            return ExitCode.REFUSED.number;
        }
        // the door is known to others as soon as the console listens, which is before all of it is ready
        StoreContext opened = context.join();
        if (runs(asked) && !begunWith.equals(ProgramState.of(jobs)) && opened.idle()) {
            Optional<UnusableJobException> unusable = unusable();
            if (unusable.isPresent()) {
                err.println(session.text("failure.job", unusable.get().text(session.messages())));
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
    public void openAnewAndRun() {
        if (!context.join().idle()) {
            throw new RunUnderWayException(List.of());
        }
        unusable().ifPresent(unusable -> {
            throw unusable;
        });
        runWanted = true;
        again = true;
        over.countDown();
    }

    /** Whether somebody wants a run as soon as the console is open again. */
    boolean runWanted() {
        return runWanted;
    }

    /** What in {@code jobs/} keeps the rooms from opening: an open console is not given up for that. */
    private Optional<UnusableJobException> unusable() {
        try {
            UnusableJobException.together(() -> Validation.of(Catalogue.load(jobs), jobs), () -> JobLists.check(jobs));
            return Optional.empty();
        } catch (UnusableJobException wrong) {
            LOG.warn("what stands in jobs/ cannot be used", wrong);
            return Optional.of(wrong);
        }
    }

    private static boolean runs(Asked asked) {
        return asked.arguments().contains("run") || asked.arguments().contains("restart");
    }
}
