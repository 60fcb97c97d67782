package org.edustat.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Tells a failure to write from a failure to read where bytes pass from one to the other: the disk is full, say. */
final class SureOutput extends OutputStream {

    private final OutputStream written;

    SureOutput(OutputStream written) {
        this.written = written;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) {
        try {
            written.write(block, offset, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            written.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
