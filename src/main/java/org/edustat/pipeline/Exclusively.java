package org.edustat.pipeline;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.ledger.RunLock;

/** Does a piece of work while nobody else runs the job, and keeps the lease alive meanwhile. */
final class Exclusively {

    private static final Logger LOG = LoggerFactory.getLogger(Exclusively.class);

    private final RunLock lock;
    private final Supplier<List<Long>> running;
    private final Runnable stop;
    private final String me = Owner.ofThisProcess().written();

    /**
     * @param running the runs that are alive
     * @param stop asks the runs of this process to stop, where the lease was lost
     */
    Exclusively(RunLock lock, Supplier<List<Long>> running, Runnable stop) {
        this.lock = lock;
        this.running = running;
        this.stop = stop;
    }

    /** @throws RunUnderWayException where somebody else holds the lock */
    <T> T alone(Supplier<T> work) {
        freeFromTheDead();
        if (!lock.take(me)) {
            throw new RunUnderWayException(running.get());
        }
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Exclusively::daemon);
        try {
            heart.scheduleAtFixedRate(this::beat, RunLock.RENEWAL_SECONDS, RunLock.RENEWAL_SECONDS, TimeUnit.SECONDS);
            return work.get();
        } finally {
            heart.shutdownNow();
            lock.free(me);
        }
    }

    /** A killed process cannot give its lock back; where it is seen to be gone, nobody waits for its lease to end. */
    private void freeFromTheDead() {
        lock.owner()
                .flatMap(Owner::parse)
                .filter(Owner::isGone)
                .map(Owner::written)
                .ifPresent(lock::free);
    }

    private static Thread daemon(Runnable beat) {
        Thread thread = new Thread(beat, "lease");
        thread.setDaemon(true);
        return thread;
    }

    /** Must not throw, for that would end the schedule. */
    private void beat() {
        try {
            if (!lock.renew(me)) {
                LOG.error("another process has taken the run's lock; the run is being stopped");
                stop.run();
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("the lease could not be renewed", unreachable);
        }
    }
}
