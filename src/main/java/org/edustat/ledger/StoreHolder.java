package org.edustat.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Who has the embedded store open, as it says itself in a file beside the store that only its owner may read.
 *
 * @param process the process id
 * @param started when the process started, as its system tells it
 * @param run the run that is under way, else null
 * @param door where it takes the commands of others while the console is open, else null
 */
public record StoreHolder(
        long process,
        String started,
        @Nullable String run,
        @Nullable Door door) {

    /**
     * An address of this machine and the word that opens it.
     *
     * @param token known to whoever may read the file, which is its owner alone
     */
    public record Door(String address, String token) {}

    boolean lives() {
        return new ProcessIdentity(process, started).lives();
    }

    boolean isThisProcess() {
        return process == ProcessHandle.current().pid() && lives();
    }
}
