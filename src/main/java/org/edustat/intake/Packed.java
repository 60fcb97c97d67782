package org.edustat.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.apache.commons.compress.utils.BoundedSeekableByteChannelInputStream;

/**
 * Where a submission that came packed lies in its archive. The place alone is enough to unpack it again, so that an
 * archive of thousands of members is not looked through once a member.
 *
 * @param archive the archive, which may have come packed itself
 * @param start where the packed bytes begin in the archive
 * @param length how many they are
 * @param method how they are packed, by the number that the format gives it
 */
public record Packed(Arrival archive, long start, long length, int method) {

    /** Windows packs in this way what is larger than two gigabytes. */
    static final int DEFLATE64 = 9;

    /** The ways of packing that a bureau's machines use. */
    static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED, DEFLATE64);

    private static final int BLOCK = 1 << 16;

    /**
     * The unpacked bytes.
     *
     * @param bytes where those of the archive lie
     */
    InputStream open(Path bytes) throws IOException {
        SeekableByteChannel channel =
                Files.newByteChannel(bytes, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        InputStream packed =
                new BufferedInputStream(new BoundedSeekableByteChannelInputStream(start, length, channel), BLOCK);
        return switch (method) {
            case ZipEntry.STORED -> closing(packed, channel);
            case DEFLATE64 -> closing(new Deflate64CompressorInputStream(packed), channel);
            default -> inflated(packed, channel);
        };
    }

    private static InputStream inflated(InputStream packed, SeekableByteChannel channel) {
        Inflater inflater = new Inflater(true);
        // without a head the inflater asks for one byte beyond the end
        InputStream padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(padded, inflater, BLOCK) {
            @Override
            public void close() throws IOException {
                inflater.end();
                channel.close();
            }
        };
    }

    private static InputStream closing(InputStream bytes, SeekableByteChannel channel) {
        return new FilterInputStream(bytes) {
            @Override
            public void close() throws IOException {
                super.close();
                channel.close();
            }
        };
    }
}
