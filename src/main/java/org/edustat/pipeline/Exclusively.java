package org.edustat.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.edustat.ledger.RunLock;
import org.edustat.ledger.Sessions;

/** Does a piece of work while nobody else runs the job, and keeps the lease alive meanwhile. */
final class Exclusively {

    private static final Logger LOG = LoggerFactory.getLogger(Exclusively.class);

    /** Who has just taken the lock recovers what died before its run gets a number. */
    private static final int LOOKS_FOR_NUMBER = 100;

    private static final long NANOSECONDS_BETWEEN_LOOKS = 50_000_000;

    private final RunLock lock;
    private final boolean embedded;
    private final Sessions sessions;
    private final Runnable stop;
    private final String me = Owner.ofThisProcess().written();

    /**
     * @param embedded whether the store has one process, so that whoever else took the lock is dead
     * @param sessions what a process has under way in the store
     * @param stop asks the runs of this process to stop, where the lease was lost
     */
    Exclusively(RunLock lock, boolean embedded, Sessions sessions, Runnable stop) {
        this.lock = lock;
        this.embedded = embedded;
        this.sessions = sessions;
        this.stop = stop;
    }

    /** @throws RunUnderWayException where somebody else holds the lock */
    <T> T alone(Supplier<T> work) {
        freeFromTheDead();
        Optional<String> late = lock.lateOwner().filter(owner -> !owner.equals(me));
        if (!lock.take(me)) {
            throw new RunUnderWayException(underWay());
        }
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Exclusively::daemon);
        try {
            sessions.bindTo(me);
            late.flatMap(Owner::parse).ifPresent(owner -> sessions.end(owner.host(), owner.process()));
            heart.scheduleAtFixedRate(this::beat, RunLock.RENEWAL_SECONDS, RunLock.RENEWAL_SECONDS, TimeUnit.SECONDS);
            return work.get();
        } finally {
            heart.shutdownNow();
            sessions.unbind();
            lock.free(me);
        }
    }

    /** Whether somebody alive holds the lock. Where nobody does, whatever the store believes alive is dead. */
    boolean isHeld() {
        freeFromTheDead();
        return lock.owner().isPresent();
    }

    /** A killed process cannot give its lock back; where it is seen to be gone, nobody waits for its lease to end. */
    private void freeFromTheDead() {
        lock.owner().filter(this::isGone).ifPresent(lock::free);
    }

    private boolean isGone(String owner) {
        return embedded
                ? !owner.equals(me)
                : Owner.parse(owner).filter(Owner::isGone).isPresent();
    }

    /** What the lock is held for, and never what the store believes alive since a crash. */
    private List<Long> underWay() {
        for (int look = 0; look < LOOKS_FOR_NUMBER && lock.owner().isPresent(); look++) {
            Optional<String> run = lock.run();
            if (run.isPresent()) {
                return List.of(Long.valueOf(run.get()));
            }
            LockSupport.parkNanos(NANOSECONDS_BETWEEN_LOOKS);
        }
        return List.of();
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
