package org.edustat.operations.cli;

import java.nio.file.Path;

/** Nothing can be written where the answer is to go. */
final class UnwritableOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableOutputException(Path output, Throwable cause) {
        super(output.toAbsolutePath().normalize().toString(), cause);
    }
}
