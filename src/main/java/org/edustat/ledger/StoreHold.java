package org.edustat.ledger;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The hold of this process on its store. An embedded store has one process, which says beside the store who it is; a
 * server's store is held by nobody, and then nothing is written.
 */
public interface StoreHold extends AutoCloseable {

    /** Says which run is under way; null when it is over. */
    void announce(@Nullable String run);

    /** Says where this process takes the commands of others that want the store. */
    void open(StoreHolder.Door door);

    /** Who has the store at this address open now; empty where nobody has, or where it is no embedded store. */
    static Optional<StoreHolder> holder(StoreUrl store) {
        return HolderFile.of(store).flatMap(HolderFile::holder);
    }

    @Override
    void close();
}
