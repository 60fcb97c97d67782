package org.edustat.intake;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The inbox is not there or must not be entered. The run cannot go on; nothing was changed. */
public final class UnreadableInboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String inbox;

    UnreadableInboxException(Path inbox, @Nullable Throwable cause) {
        super("the inbox '%s' cannot be read".formatted(inbox), cause);
        this.inbox = inbox.toString();
    }

    public String inbox() {
        return inbox;
    }
}
