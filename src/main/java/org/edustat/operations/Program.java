package org.edustat.operations;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.springframework.boot.logging.LoggingSystem;

import org.edustat.operations.cli.Verbs;

/** The program as its user starts it: a verb with its options, an exit code at the end. */
public final class Program {

    private Program() {}

    /**
     * Does what the arguments say.
     *
     * @param application what Spring opens for a verb that needs the store
     * @return the exit code: 0 done, 1 failed, 2 wrong usage, 3 something is doubtful, 4 a run is under way
     */
    public static int execute(Class<?> application, String... arguments) {
        // until a store and with it a log is opened, nothing but the program itself speaks on the console
        LoggingSystem.get(Program.class.getClassLoader()).beforeInitialize();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Verbs(application, out, err, Clock.systemDefaultZone()).execute(arguments);
    }
}
