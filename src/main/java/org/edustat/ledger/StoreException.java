package org.edustat.ledger;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Messages;

/** The store cannot be used, for a reason that one line can tell. */
public abstract sealed class StoreException extends RuntimeException
        permits StoreHeldException, UnreadableStoreException {

    private final transient String key;
    private final transient String[] arguments;

    StoreException(String key, @Nullable Throwable cause, String... arguments) {
        super(Messages.english().text(key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The line for the operator in his language. */
    public String text(Messages messages) {
        return messages.text(key, arguments);
    }

    /** The trouble with the store that lies behind a failure, however deep; empty where it was something else. */
    public static Optional<StoreException> findIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StoreException.class::isInstance)
                .map(StoreException.class::cast)
                .findFirst();
    }
}
