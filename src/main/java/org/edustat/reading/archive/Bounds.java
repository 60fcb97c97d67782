package org.edustat.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edustat.reading.UnreadableFileException;

/**
 * How much is read of one file before it counts as an attack. The bounds are far above what any bureau's paper needs.
 */
public final class Bounds {

    /** A text of twenty million characters is no paper. */
    static final long TEXT_BYTES = 64L << 20;

    /** A million rows of a dozen cells are half a gigabyte of XML. */
    static final long TABLE_BYTES = 4L << 30;

    /** What is kept in memory: the texts of such a table, the words of a document. */
    static final long LIST_BYTES = 512L << 20;

    /** Tables of equal cells shrink to a hundredth; bombs shrink to a thousandth. */
    static final long RATIO = 400;

    /** Small parts may shrink as they like. */
    static final long FREE_BYTES = 16L << 20;

    private Bounds() {}

    /** All bytes of a file that is held in memory as one text. */
    public static byte[] bytes(Path file) throws IOException, UnreadableFileException {
        if (Files.size(file) > TEXT_BYTES) {
            throw new UnreadableFileException("reading.too_large");
        }
        return Files.readAllBytes(file);
    }

    /** An inflating stream that fails with {@link BombException} beyond the bounds. */
    static InputStream inflated(InputStream bytes, long compressed, long bound) {
        long ratio = Math.max(FREE_BYTES, compressed * RATIO);
        return new Counted(bytes, Math.min(bound, ratio));
    }

    /** A part grows beyond all measure when it is unpacked. */
    public static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream bytes, long limit) {
            super(bytes);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            int count = super.read(block, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws BombException {
            left -= bytes;
            if (left < 0) {
                throw new BombException();
            }
        }
    }
}
