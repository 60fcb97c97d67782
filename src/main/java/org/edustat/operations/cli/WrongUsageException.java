package org.edustat.operations.cli;

/** The arguments, or a settings file that they name, cannot be used; the message says why. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String why) {
        super(why);
    }
}
