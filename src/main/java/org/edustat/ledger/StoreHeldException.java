package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/** Another process has the embedded store open. */
public final class StoreHeldException extends StoreException {

    private final transient @Nullable StoreHolder holder;

    StoreHeldException(String store, @Nullable StoreHolder holder, @Nullable Throwable cause) {
        super("ledger.held", cause, store, holder == null ? "?" : holder.toString());
        this.holder = holder;
    }

    /** Who has it; null where it did not say. */
    public @Nullable StoreHolder holder() {
        return holder;
    }
}
