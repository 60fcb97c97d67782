package org.edustat.operations.cli;

import org.edustat.pipeline.Progress;

/** Progress as a line that moves on a terminal, and as plain lines where the output goes into a file. */
final class ProgressLine implements Progress {

    private static final String TO_LINE_START = "\r";

    private final Session session;
    private final boolean terminal;
    private final Runnable begun;

    /** @param begun is told when the run has begun */
    ProgressLine(Session session, Runnable begun) {
        this.begun = begun;
        this.session = session;
        this.terminal = System.console() != null;
    }

    @Override
    public void began(long run, boolean resumed) {
        begun.run();
        session.say(resumed ? "run.resumed" : "run.began", Long.toString(run));
    }

    @Override
    public void step(String name) {
        session.say("run.step." + name);
    }

    @Override
    public void submissions(int done, int total) {
        String line = session.text("run.progress", Integer.toString(done), Integer.toString(total));
        if (terminal) {
            session.out().print(TO_LINE_START + line + (done == total ? System.lineSeparator() : ""));
            session.out().flush();
        } else if (done == total) {
            session.out().println(line);
            session.out().flush();
        }
    }
}
