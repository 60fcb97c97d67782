package org.edustat.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Sees that the disk has room before more is written. The embedded store does not come back from a write that failed
 * half way: it waits for itself without end, and the run with it.
 */
final class DiskRoom {

    /** More than the store writes at once for the largest workbook. */
    private static final long RESERVE_BYTES = 64L << 20;

    private DiskRoom() {}

    /** @throws UncheckedIOException where there is too little, in the words that the system itself would use */
    static void mustBeLeft(Path folder) {
        File disk = folder.toFile();
        // some disks over a network do not say how large they are
        if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < RESERVE_BYTES) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
    }
}
