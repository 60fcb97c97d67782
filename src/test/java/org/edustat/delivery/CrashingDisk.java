package org.edustat.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk on a machine that loses its power after some steps. A write that is cut off leaves half of the file. It does
 * not wait until bytes are durable, which would only cost the tests their time.
 */
final class CrashingDisk implements Disk {

    /** The power is gone. */
    static final class PowerLoss extends RuntimeException {}

    private final Disk disk = new RealDisk();
    private int stepsLeft;

    CrashingDisk(int stepsLeft) {
        this.stepsLeft = stepsLeft;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (stepsLeft == 0) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        Files.write(file, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }

    @Override
    public void settle(Path folder) {
        step();
    }

    private void step() {
        if (stepsLeft-- == 0) {
            throw new PowerLoss();
        }
    }
}
