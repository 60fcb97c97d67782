package org.edustat.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import org.edustat.intake.UnpackingException.Rule;

/**
 * How much of an archive is unpacked before it counts as an attack: what is left of it for one archive and all that is
 * packed in it. The bounds are far above what any district sends.
 */
final class ArchiveBounds {

    /** A province of 150 counties with dozens of papers each. */
    static final int MEMBERS = 5000;

    /** An archive of archives, as a city makes of what its counties sent; nobody packs a third time. */
    static final int DEPTH = 2;

    /** A workbook of a million rows has sixty megabytes, the same as csv two hundred. */
    static final long MEMBER_BYTES = 1L << 30;

    /** Dozens of such workbooks. */
    static final long ALL_BYTES = 4L << 30;

    /** Tables of equal cells shrink to a hundredth; bombs shrink to a thousandth. */
    static final long RATIO = 400;

    /** Small members may shrink as they like, and small archives too. */
    static final long FREE_MEMBER_BYTES = 16L << 20;

    static final long FREE_BYTES = 64L << 20;

    private final @Nullable ArchiveBounds outer;
    private int members = MEMBERS;
    private long bytes;

    ArchiveBounds(long archiveBytes) {
        this(null, archiveBytes, FREE_BYTES);
    }

    private ArchiveBounds(@Nullable ArchiveBounds outer, long archiveBytes, long freeBytes) {
        this.outer = outer;
        this.bytes = Math.min(ALL_BYTES, Math.max(freeBytes, archiveBytes * RATIO));
    }

    /** Those of an archive that is packed in this one; what it takes is taken from both. */
    ArchiveBounds within(long archiveBytes) {
        return new ArchiveBounds(this, archiveBytes, FREE_MEMBER_BYTES);
    }

    /** Takes these members from those that are left. */
    void countMembers(int more) throws UnpackingException {
        members -= more;
        if (members < 0) {
            throw new UnpackingException(Rule.TOO_MANY);
        }
        if (outer != null) {
            outer.countMembers(more);
        }
    }

    private void countBytes(int more) throws UnpackingException {
        bytes -= more;
        if (bytes < 0) {
            throw new UnpackingException(Rule.ALL_TOO_LARGE);
        }
        if (outer != null) {
            outer.countBytes(more);
        }
    }

    /**
     * Unpacked bytes, watched.
     *
     * @param length how many they were when packed
     */
    InputStream watch(InputStream unpacked, long length) {
        long ratio = Math.max(FREE_MEMBER_BYTES, length > MEMBER_BYTES ? MEMBER_BYTES : length * RATIO);
        return new Watched(unpacked, Math.min(MEMBER_BYTES, ratio));
    }

    private final class Watched extends FilterInputStream {

        private long left;

        Watched(InputStream unpacked, long left) {
            super(unpacked);
            this.left = left;
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

        private void count(int more) throws UnpackingException {
            countBytes(more);
            left -= more;
            if (left < 0) {
                throw new UnpackingException(Rule.MEMBER_TOO_LARGE);
            }
        }
    }
}
