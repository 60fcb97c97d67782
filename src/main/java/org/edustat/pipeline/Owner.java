package org.edustat.pipeline;

import java.lang.management.ManagementFactory;
import java.util.Optional;

import org.edustat.ledger.ProcessIdentity;

/**
 * Who holds the lock: a process of a host. Its birth tells it apart from a later process with the same number.
 *
 * @param born when it began, by its host's clock; empty where the host does not say
 */
record Owner(String host, long process, String born) {

    static Owner ofThisProcess() {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        ProcessIdentity me = ProcessIdentity.ofThisProcess();
        return new Owner(name.substring(name.indexOf('@') + 1), me.number(), me.born());
    }

    String written() {
        return host + " " + process + " " + born;
    }

    static Optional<Owner> parse(String written) {
        String[] parts = written.split(" ", 3);
        return parts.length < 3 || !parts[1].matches("\\d+")
                ? Optional.empty()
                : Optional.of(new Owner(parts[0], Long.parseLong(parts[1]), parts[2]));
    }

    /** Whether the process is surely no more. Of another host nobody knows, and its lease has to run out. */
    boolean isGone() {
        return host.equals(ofThisProcess().host()) && !new ProcessIdentity(process, born).lives();
    }
}
