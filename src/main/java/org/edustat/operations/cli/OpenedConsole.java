package org.edustat.operations.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.edustat.operations.console.Commands;

/**
 * The console of this process, from its opening until it ends or opens anew: a run that is asked for after program,
 * catalogue or rules have changed is to be done by them, not by those that the console began with.
 */
final class OpenedConsole implements Commands {

    private final Supplier<String> program;
    private final String begunWith;
    private final Session session;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable StoreContext context;
    private volatile boolean again;

    OpenedConsole(Supplier<String> program, Session session) {
        this.program = program;
        this.begunWith = program.get();
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
        if (runs(asked) && !begunWith.equals(program.get()) && opened.idle()) {
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

    private static boolean runs(Asked asked) {
        return asked.arguments().contains("run") || asked.arguments().contains("restart");
    }
}
