package org.edustat.operations.console.access;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** The console was to listen where everybody could come in. */
public final class OpenHouseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    OpenHouseException(String host) {
        this(host, null);
    }

    OpenHouseException(String host, @Nullable Throwable cause) {
        super(host, cause);
        this.unknown = cause != null;
    }

    /** Whether there is no such address at all. */
    public boolean unknownAddress() {
        return unknown;
    }
}
