package org.edustat.operations.console.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.edustat.pipeline.Progress;

/** How far a run of this process has come. */
final class LiveRun implements Progress {

    /** A run begins when it has recovered what died before, which is soon. */
    private static final int MOST_SECONDS_TO_BEGIN = 20;

    private final Clock clock;
    private final CountDownLatch begun = new CountDownLatch(1);
    private long run;
    private String step = "";
    private int done;
    private int atFirst;
    private int total;
    private @Nullable Instant reading;
    private @Nullable Throwable failure;
    private boolean over;

    LiveRun(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void began(long id, boolean resumed) {
        run = id;
        begun.countDown();
    }

    @Override
    public synchronized void step(String name) {
        step = name;
    }

    @Override
    public synchronized void submissions(int read, int all) {
        if (reading == null) {
            reading = clock.instant();
            atFirst = read;
        }
        done = read;
        total = all;
    }

    synchronized void end(@Nullable Throwable why) {
        failure = why;
        over = true;
        begun.countDown();
    }

    /** Returns when the run has begun or is over; throws what kept it from beginning. */
    void awaitBegin() {
        try {
            if (!begun.await(MOST_SECONDS_TO_BEGIN, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (run == 0 && failure instanceof RuntimeException refused) {
                throw refused;
            }
        }
    }

    synchronized boolean over() {
        return over;
    }

    synchronized long run() {
        return run;
    }

    synchronized int done() {
        return done;
    }

    synchronized int total() {
        return total;
    }

    synchronized String step() {
        return step;
    }

    /** How long the reading will take at the pace so far; null where that cannot be said yet. */
    synchronized @Nullable Duration left() {
        int read = done - atFirst;
        if (reading == null || read == 0 || done >= total) {
            return null;
        }
        return Duration.between(reading, clock.instant())
                .multipliedBy(total - done)
                .dividedBy(read);
    }
}
