package org.edustat.reporting.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/** The same package whenever it is written: its parts in one order, without the hour in which they were packed. */
public final class StablePackage {

    /** Readers of the format look for it first. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /**
     * The first hour that a zip file can name. For its very first moment Java adds another time, which it reckons from
     * the machine's time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 1, 0);

    /** Half the time of the usual 6 for a file that is little larger. */
    private static final int LEVEL = 4;

    private StablePackage() {}

    /** The package with the same parts, packed anew. */
    public static byte[] of(byte[] packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        write(parts(packed), bytes);
        return bytes.toByteArray();
    }

    /**
     * @param parts by their names, as in {@code xl/workbook.xml}
     * @param file takes the package; it is not closed
     */
    public static void write(SortedMap<String, byte[]> parts, OutputStream file) throws IOException {
        write(parts, Map.of(), file);
    }

    /**
     * @param sheets by the names of their parts, which begin with a slash
     * @param file takes the package; it is not closed
     */
    static void write(byte[] packed, Map<String, SheetPart> sheets, OutputStream file) throws IOException {
        write(parts(packed), sheets, file);
    }

    private static void write(SortedMap<String, byte[]> parts, Map<String, SheetPart> sheets, OutputStream file)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file);
        zip.setLevel(LEVEL);
        byte[] contentTypes = parts.get(CONTENT_TYPES);
        if (contentTypes != null) {
            open(zip, CONTENT_TYPES).write(contentTypes);
            zip.closeEntry();
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().equals(CONTENT_TYPES)) {
                open(zip, part.getKey());
                content(part.getValue(), sheets.get("/" + part.getKey()), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void content(byte[] part, @Nullable SheetPart sheet, ZipOutputStream zip) throws IOException {
        if (sheet == null) {
            zip.write(part);
        } else {
            sheet.write(part, zip);
        }
    }

    private static SortedMap<String, byte[]> parts(byte[] packed) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static ZipOutputStream open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }
}
