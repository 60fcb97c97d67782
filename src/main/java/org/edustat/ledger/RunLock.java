package org.edustat.ledger;

import java.util.Optional;

/**
 * One run at a time, over all processes of one store. The lock is a lease: whoever dies loses it after
 * {@link #LEASE_SECONDS}, whoever lives renews it well before.
 */
public interface RunLock {

    /** Long enough that a busy machine renews in time, short enough that a dead run is soon recovered. */
    int LEASE_SECONDS = 30;

    /** How often the holder renews: twice may fail before the lease is lost. */
    int RENEWAL_SECONDS = 10;

    /**
     * Takes the lock.
     *
     * @param owner who asks: host, process and a word that no later process has
     * @return whether it was free, or its owner's lease over
     */
    boolean take(String owner);

    /**
     * Prolongs the lease.
     *
     * @return false where the lease was lost to somebody else: then the run must stop
     */
    boolean renew(String owner);

    /** Gives the lock back; nothing happens where another one has it. */
    void free(String owner);

    /** Says which run the lock is held for; nothing happens where another one has it. */
    void announce(String owner, String run);

    /** The run that the lock is held for; empty where none is, or its number is not known yet. */
    Optional<String> run();

    /** Who has the lock and still renews it. */
    Optional<String> owner();

    /** Who has the lock though his lease is over. */
    Optional<String> lateOwner();
}
