package org.edustat.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Puts finished reports where managers find them. One process at a time may deliver into an output. */
public final class Delivery {

    private final Disk disk;

    public Delivery() {
        this(new RealDisk());
    }

    Delivery(Disk disk) {
        this.disk = disk;
    }

    /**
     * Puts a set of reports in the place of the one delivered before. Reports of the former set that the new one lacks
     * are removed with it; files that no delivery brought are left alone. A report that stands there with the same
     * bytes is not touched.
     *
     * @param staging holds the reports as they shall stand in the output; it is left as it is
     * @throws UncheckedIOException where the disk fails; the next delivery or {@link #recover} sets the output right
     */
    public void deliver(Path staging, Path output, Manifest manifest) {
        try {
            disk.createFolder(output);
            DeliveryFolder folder = new DeliveryFolder(output, disk);
            folder.recover();
            if (folder.prepare(staging, manifest)) {
                folder.land();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the reports could not be delivered into " + output, failed);
        }
    }

    /**
     * Completes a delivery that was cut off after it had been decided and clears away one that was not. To be called
     * before a run; costs nothing where nothing was cut off.
     */
    public void recover(Path output) {
        try {
            new DeliveryFolder(output, disk).recover();
        } catch (IOException failed) {
            throw new UncheckedIOException("the delivery into %s could not be recovered".formatted(output), failed);
        }
    }
}
