package org.edustat.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;

import org.edustat.intake.UnpackingException.Rule;

/** The list of members at the end of a zip archive; what is in it is taken member by member. */
final class ZipDirectory implements Closeable {

    /**
     * The list of the most members that are taken, each with a long name, has half of it; one without end is a trap.
     */
    private static final long LIST_BYTES = 4L << 20;

    private final SeekableByteChannel channel;
    private final ZipFile zip;

    private ZipDirectory(SeekableByteChannel channel, ZipFile zip) {
        this.channel = channel;
        this.zip = zip;
    }

    /** @throws IOException where it is no archive or its list is damaged */
    static ZipDirectory open(Path file) throws IOException {
        SeekableByteChannel channel = new Bounded(Files.newByteChannel(file));
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new ZipDirectory(channel, zip);
        } catch (UnpackingException trap) {
            channel.close();
            throw trap;
        } catch (IOException | RuntimeException broken) {
            channel.close();
            throw new IOException("an archive with a broken list of its members", broken);
        }
    }

    /** In the order of the list. */
    List<ZipArchiveEntry> members() {
        return Collections.list(zip.getEntries());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    static MemberName name(ZipArchiveEntry member) {
        byte[] raw = member.getRawName();
        boolean told = member.getNameSource() == NameSource.UNICODE_EXTRA_FIELD || raw == null;
        return told ? MemberName.of(member.getName()) : MemberName.of(raw);
    }

    /**
     * Where the bytes of a member lie.
     *
     * @throws IOException where it is not where the list says
     */
    Packed packed(ZipArchiveEntry member, Arrival archive) throws IOException {
        try {
            zip.getRawInputStream(member);
        } catch (RuntimeException broken) {
            throw new IOException("a member with a broken head", broken);
        }
        long start = member.getDataOffset();
        long length = member.getCompressedSize();
        if (start < 0 || length < 0 || start + length > channel.size()) {
            throw new ZipException("a member that is not there");
        }
        return new Packed(archive, start, length, member.getMethod());
    }

    @Override
    public void close() throws IOException {
        zip.close();
        channel.close();
    }

    /** Gives out no more bytes than a list may have. */
    private static final class Bounded implements SeekableByteChannel {

        private final SeekableByteChannel file;
        private long left = LIST_BYTES;

        Bounded(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer block) throws IOException {
            int count = file.read(block);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new UnpackingException(Rule.TOO_MANY);
            }
            return count;
        }

        @Override
        public int write(ByteBuffer block) throws IOException {
            return file.write(block);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            return file.truncate(size);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
