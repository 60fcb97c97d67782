package org.edustat.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.edustat.concept.FileKind;

/**
 * Which of the older office files a compound file is (MS-CFB), by the names of the streams at its root: an object that
 * is embedded deeper, as a table in a document, has no say.
 */
final class CompoundRecognition {

    private static final long BEGINNING = 0xE11AB1A1E011CFD0L;
    private static final int HEADER_BYTES = 512;
    private static final int SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int FIRST_TABLE_AT = 76;
    private static final int TABLES_IN_HEADER = 109;
    private static final int ENTRY_BYTES = 128;
    private static final int LENGTH_AT = 64;
    private static final int LEFT_AT = 68;
    private static final int RIGHT_AT = 72;
    private static final int CHILD_AT = 76;

    /** A document with a thousand pictures has fewer entries than these sectors hold. */
    private static final int DIRECTORY_SECTORS = 4096;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorBytes;

    private CompoundRecognition(FileChannel file, ByteBuffer header) {
        this.file = file;
        this.header = header;
        this.sectorBytes = 1 << header.getShort(SHIFT_AT);
    }

    static boolean begins(byte[] head) {
        return head.length >= HEADER_BYTES
                && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == BEGINNING;
    }

    /** UNKNOWN for any other compound file and for a broken one. */
    static FileKind kindOf(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer header = read(file, 0, HEADER_BYTES);
            short shift = header.getShort(SHIFT_AT);
            return shift == 9 || shift == 12 ? new CompoundRecognition(file, header).kind() : FileKind.UNKNOWN;
        }
    }

    private FileKind kind() throws IOException {
        Set<String> names = rootNames();
        if (names.contains("worddocument")) {
            return FileKind.DOC;
        }
        return names.contains("workbook") || names.contains("book") ? FileKind.XLS : FileKind.UNKNOWN;
    }

    private Set<String> rootNames() throws IOException {
        ByteBuffer directory = directory();
        int entries = directory.capacity() / ENTRY_BYTES;
        Set<String> names = new TreeSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(entries == 0 ? -1 : directory.getInt(CHILD_AT));
        while (!open.isEmpty()) {
            int entry = open.poll();
            if (entry < 0 || entry >= entries || seen.get(entry)) {
                continue;
            }
            seen.set(entry);
            int at = entry * ENTRY_BYTES;
            names.add(name(directory, at));
            open.add(directory.getInt(at + LEFT_AT));
            open.add(directory.getInt(at + RIGHT_AT));
        }
        return names;
    }

    private static String name(ByteBuffer directory, int at) {
        int length = Math.max(0, Math.min(LENGTH_AT, directory.getShort(at + LENGTH_AT)) - 2);
        byte[] name = new byte[length];
        directory.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    /** The directory's sectors one after the other; a chain that runs in a ring ends where it was before. */
    private ByteBuffer directory() throws IOException {
        Deque<ByteBuffer> sectors = new ArrayDeque<>();
        BitSet seen = new BitSet();
        int sector = header.getInt(DIRECTORY_AT);
        while (sector >= 0 && !seen.get(sector) && sectors.size() < DIRECTORY_SECTORS) {
            seen.set(sector);
            sectors.add(read(file, offset(sector), sectorBytes));
            sector = next(sector);
        }
        ByteBuffer directory = ByteBuffer.allocate(sectors.size() * sectorBytes).order(ByteOrder.LITTLE_ENDIAN);
        sectors.forEach(directory::put);
        return directory;
    }

    /** The sector after this one in its chain; -1 where the table that says so is beyond the header's list. */
    private int next(int sector) throws IOException {
        int inTable = sectorBytes / Integer.BYTES;
        int table = sector / inTable;
        int place = table < TABLES_IN_HEADER ? header.getInt(FIRST_TABLE_AT + table * Integer.BYTES) : -1;
        return place < 0
                ? -1
                : read(file, offset(place) + (long) (sector % inTable) * Integer.BYTES, Integer.BYTES)
                        .getInt(0);
    }

    private long offset(int sector) {
        return (sector + 1L) * sectorBytes;
    }

    /** What lies beyond the end of the file is zero. */
    private static ByteBuffer read(FileChannel file, long offset, int bytes) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int count = 0; count >= 0 && read.hasRemaining(); ) {
            count = file.read(read, offset + read.position());
        }
        return read.rewind();
    }
}
