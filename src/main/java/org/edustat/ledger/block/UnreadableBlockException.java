package org.edustat.ledger.block;

import org.jspecify.annotations.Nullable;

/** A block is damaged, or was written by a later version of the program. */
public final class UnreadableBlockException extends RuntimeException {

    UnreadableBlockException(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
