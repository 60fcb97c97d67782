package org.edustat.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What is found wrong while several things are read, so that all of it is told at once. */
public final class JobFaults {

    private final List<JobFault> faults = new ArrayList<>();

    /** Reads something; what is wrong with it is kept, and the next can be read. */
    public void reading(Runnable reading) {
        try {
            reading.run();
        } catch (UnusableJobException wrong) {
            faults.addAll(wrong.faults());
        }
    }

    /** @throws UnusableJobException where anything was found, each fault once */
    public void raise() {
        if (!faults.isEmpty()) {
            throw new UnusableJobException(faults.stream().distinct().toList());
        }
    }
}
