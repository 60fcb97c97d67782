package org.edustat.pipeline;

import org.edustat.catalogue.JobsFolder;

/** Whether program, catalogue and rules are still those that a long-lived process began with. */
public final class ProgramState {

    private ProgramState() {}

    /** What they are fingerprinted by now. */
    public static String of(JobsFolder jobs) {
        return Fingerprint.of(jobs).toString();
    }
}
