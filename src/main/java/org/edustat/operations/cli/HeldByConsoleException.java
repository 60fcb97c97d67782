package org.edustat.operations.cli;

import java.io.Serial;

import org.edustat.ledger.StoreHolder;
import org.edustat.ledger.StoreUrl;

/** The console of another process has the store, and takes commands for it. */
final class HeldByConsoleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StoreUrl store;
    private final transient StoreHolder.Door door;

    HeldByConsoleException(StoreUrl store, StoreHolder.Door door) {
        super(door.address());
        this.store = store;
        this.door = door;
    }

    StoreUrl store() {
        return store;
    }

    StoreHolder.Door door() {
        return door;
    }
}
