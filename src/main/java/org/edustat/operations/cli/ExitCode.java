package org.edustat.operations.cli;

/** How a command ended, as the shell sees it. */
enum ExitCode {
    /** Done, whatever was quarantined or found. */
    DONE(0),
    /** Failed; can be restarted. */
    FAILED(1),
    WRONG_USAGE(2),
    /** Something was quarantined or an error was found, where the caller asked to be told. */
    DOUBTFUL(3),
    /** A run is under way. */
    REFUSED(4);

    final int number;

    ExitCode(int number) {
        this.number = number;
    }
}
