package org.edustat.intake;

import java.nio.file.Path;

/** The inbox is not there or must not be entered. The run cannot go on; nothing was changed. */
public final class UnreadableInboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableInboxException(Path inbox, Throwable cause) {
        super("the inbox '%s' cannot be read".formatted(inbox), cause);
    }
}
