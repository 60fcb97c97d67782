package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, or what stands in it cannot be read. */
public final class UnreadableStoreException extends StoreException {

    UnreadableStoreException(String store, String what, @Nullable Throwable cause) {
        super("ledger.unreadable", cause, store, what);
    }

    private UnreadableStoreException(String store, String schema) {
        super("ledger.newer", null, store, schema);
    }

    /** The store was last opened by a later version of the program, which changed its tables. */
    static UnreadableStoreException newer(String store, String schema) {
        return new UnreadableStoreException(store, schema);
    }
}
