package org.edustat.operations.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/** The verbs of the command line, done by this process because it holds the store. */
public interface Commands {

    /**
     * A verb that somebody asks for at another command line.
     *
     * @param person who sits there
     * @param input what is told on its input
     */
    record Asked(List<String> arguments, String person, InputStream input) {

        public Asked {
            arguments = List.copyOf(arguments);
        }
    }

    /** @return the exit code of the verb */
    int execute(Asked asked, PrintWriter out, PrintWriter err);

    /**
     * Opens the console anew, with what the program and {@code jobs/} are now, and begins the night then.
     *
     * @throws org.edustat.catalogue.UnusableJobException where it cannot be opened with what stands there
     * @throws org.edustat.pipeline.RunUnderWayException where something else is being done
     */
    void openAnewAndRun();
}
