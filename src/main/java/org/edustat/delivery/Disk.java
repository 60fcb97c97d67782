package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** Everything that delivery changes on the disk, one step at a time, so that tests can stop it between any two. */
interface Disk {

    void createFolder(Path folder) throws IOException;

    /** Writes a new file and waits until its bytes are durable. */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Gives a file another name on the same file system in one indivisible step, in place of whatever had that name.
     */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; nothing happens where it is gone already. */
    void delete(Path path) throws IOException;

    /** Waits until the names in a folder are durable. */
    void settle(Path folder) throws IOException;

    /** Takes the same step for each of many, in any order, and comes back when all are done. */
    default <T> void each(Collection<T> many, Step<T> step) throws IOException {
        for (T one : many) {
            step.take(one);
        }
    }

    interface Step<T> {

        void take(T one) throws IOException;
    }
}
