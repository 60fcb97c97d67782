package org.edustat.pipeline;

import org.jspecify.annotations.Nullable;

import org.edustat.concept.Messages;

/** What was asked of a run cannot be done. */
public final class RunRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    RunRefusedException(String key, String... arguments) {
        this(null, key, arguments);
    }

    RunRefusedException(@Nullable Throwable cause, String key, String... arguments) {
        super(Messages.english().text(key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Why, and what to do instead, in the operator's language. */
    public String text(Messages messages) {
        return messages.text(key, arguments);
    }
}
