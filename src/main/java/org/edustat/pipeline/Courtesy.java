package org.edustat.pipeline;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets people go before the night: while somebody waits for a page, a run of the same process begins no further
 * submission, for a moment at most, so that it goes on however many come.
 */
public final class Courtesy {

    /** A page takes about as long; a run that waits so long at each of its submissions still ends before morning. */
    private static final long MOST_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long NANOSECONDS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicInteger waiting = new AtomicInteger();

    /** Somebody waits for a page. */
    public void come() {
        waiting.incrementAndGet();
    }

    /** The page is there. */
    public void go() {
        waiting.decrementAndGet();
    }

    void giveWay() {
        long until = System.nanoTime() + MOST_NANOSECONDS;
        while (waiting.get() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(NANOSECONDS_BETWEEN_LOOKS);
        }
    }
}
