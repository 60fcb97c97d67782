package org.edustat.operations.console.page;

import java.io.Serial;

/**
 * There is no such thing, or none that whoever asks may see; the answer is the same, so that guessing tells nothing.
 */
public final class NotFoundException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFoundException(Object asked) {
        super(String.valueOf(asked));
    }
}
