package org.edustat.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs archives as the programs out there do, and as nobody should. */
public final class Packing {

    private static final byte[] MEMBER_HEAD = {'P', 'K', 3, 4};
    private static final byte[] LIST_HEAD = {'P', 'K', 1, 2};
    private static final int FLAGS_IN_MEMBER = 6;
    private static final int FLAGS_IN_LIST = 8;

    private final SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    private final ZipArchiveOutputStream zip;

    public Packing() {
        this(StandardCharsets.UTF_8, true);
    }

    /** @param flagged whether the archive says that its names are UTF-8 */
    public Packing(Charset names, boolean flagged) {
        zip = new ZipArchiveOutputStream(bytes);
        zip.setEncoding(names.name());
        zip.setUseLanguageEncodingFlag(flagged);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
    }

    public Packing with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packing with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    public Packing with(ZipArchiveEntry member, byte[] content) {
        try {
            member.setTime(0);
            zip.putArchiveEntry(member);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        try {
            zip.finish();
            return Arrays.copyOf(bytes.array(), (int) bytes.size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Path in(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same archive whose members say that they have a password. */
    public static byte[] locked(byte[] archive) {
        byte[] locked = archive.clone();
        for (int at = 0; at < locked.length - FLAGS_IN_LIST; at++) {
            if (startsWith(locked, at, MEMBER_HEAD)) {
                locked[at + FLAGS_IN_MEMBER] |= 1;
            } else if (startsWith(locked, at, LIST_HEAD)) {
                locked[at + FLAGS_IN_LIST] |= 1;
            }
        }
        return locked;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] beginning) {
        for (int index = 0; index < beginning.length; index++) {
            if (bytes[at + index] != beginning[index]) {
                return false;
            }
        }
        return true;
    }

    /** As many zeros as that many megabytes. */
    public static byte[] zeros(int megabytes) {

        return new byte[megabytes << 20];
    }
}
