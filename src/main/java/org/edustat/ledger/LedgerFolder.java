package org.edustat.ledger;

import java.nio.file.Path;
import java.util.List;

/**
 * The folder beside what managers open, where everything that the ledger keeps on disk has its place.
 *
 * @param path the folder itself, also where it is not there yet
 */
public record LedgerFolder(Path path) {

    /** Of the embedded store, without the ending of its file. */
    static final String STORE = "edustat";

    private static final String ORIGINALS = "originals";
    private static final String RELEASES = "releases";

    /** What is never changed once it is there, and goes into an archive of the ledger with the store. */
    static final List<String> LASTING = List.of(ORIGINALS, RELEASES);

    /** The ledger whose reports go into an output folder. */
    public static LedgerFolder in(Path output) {
        return new LedgerFolder(output.resolve(".ledger"));
    }

    public LedgerFolder absolute() {
        return new LedgerFolder(path.toAbsolutePath().normalize());
    }

    /** The embedded store, as its address names it: without the ending of its file. */
    public Path store() {
        return path.resolve(STORE);
    }

    public Path log() {
        return path.resolve("edustat.log");
    }

    /** What districts sent, as it came. */
    public KeptFiles originals() {
        return new KeptFiles(path.resolve(ORIGINALS));
    }

    /** What was ever published. */
    public KeptFiles releases() {
        return new KeptFiles(path.resolve(RELEASES));
    }

    /** Where reports are written before they are delivered. */
    public Path staging() {
        return path.resolve("staging");
    }

    /** Where an earlier release is put together again. */
    public Path asOf() {
        return path.resolve("as-of");
    }

    /** What says when the last night began. */
    public Path lastNight() {
        return path.resolve("last-night");
    }

    /** Where a file waits until it is whole. */
    public Path uploads() {
        return path.resolve("uploads");
    }
}
