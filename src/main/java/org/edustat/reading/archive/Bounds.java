package org.edustat.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

import org.edustat.reading.UnreadableFileException;

/**
 * How much is read of one file before it counts as an attack. The bounds are far above what any bureau's paper needs.
 */
public final class Bounds {

    /** A text of a hundred million characters is no paper. */
    static final long TEXT_BYTES = 256L << 20;

    /** A million rows of a dozen cells are half a gigabyte of XML. */
    static final long PART_BYTES = 4L << 30;

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
    static InputStream inflated(InputStream bytes, long compressed) {
        long ratio = Math.max(FREE_BYTES, compressed * RATIO);
        return new Counted(bytes, Math.min(PART_BYTES, ratio));
    }

    /** Whether a bound was the reason of a failure; the XML scanner wraps it. */
    public static boolean exceeded(Exception failure) {
        Throwable nested = failure instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return failure instanceof BombException || nested instanceof BombException;
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
