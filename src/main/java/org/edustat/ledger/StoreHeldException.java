package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/** Another process has the embedded store open. */
public final class StoreHeldException extends StoreException {

    private final transient @Nullable StoreHolder holder;

    StoreHeldException(String store, @Nullable StoreHolder holder, @Nullable Throwable cause) {
        super(key(holder), cause, arguments(store, holder));
        this.holder = holder;
    }

    private static String key(@Nullable StoreHolder holder) {
        return holder == null ? "ledger.held" : holder.run() == null ? "ledger.held_by" : "ledger.held_by_run";
    }

    private static String[] arguments(String store, @Nullable StoreHolder holder) {
        return holder == null
                ? new String[] {store}
                : new String[] {store, Long.toString(holder.process()), holder.started(), String.valueOf(holder.run())};
    }

    /** Who has it; null where it did not say. */
    public @Nullable StoreHolder holder() {
        return holder;
    }
}
