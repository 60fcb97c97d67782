package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, or what stands in it cannot be read. */
public final class UnreadableStoreException extends StoreException {

    UnreadableStoreException(String store, String what, @Nullable Throwable cause) {
        super("ledger.unreadable", cause, store, what);
    }
}
