package org.edustat.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file beside the store for what must lie unpacked while it is looked at; it goes when that is done. */
final class Spill implements Closeable {

    /** Several processes of one machine unpack side by side; who was killed can be told by what he left. */
    static final String PREFIX = "edustat-" + ProcessHandle.current().pid() + "-";

    private final Path path;

    private Spill(Path path) {
        this.path = path;
    }

    /** @throws UncheckedIOException where the machine has no place for it */
    static Spill create() {
        try {
            return new Spill(Files.createTempFile(PREFIX, ".unpacked"));
        } catch (IOException failure) {
            throw new UncheckedIOException("there is no place to unpack an archive", failure);
        }
    }

    Path path() {
        return path;
    }

    /**
     * Takes all these bytes.
     *
     * @throws IOException where they cannot be read
     * @throws UncheckedIOException where they cannot be written: that is no fault of the archive
     */
    Fingerprint take(InputStream bytes) throws IOException {
        try (OutputStream copy = new SureOutput(Files.newOutputStream(path))) {
            return Fingerprint.of(bytes, copy);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
