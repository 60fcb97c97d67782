package org.edustat.reporting.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same package whenever it is written: its parts in one order, without the hour in which they were packed. */
final class StablePackage {

    /** Readers of the format look for it first. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** The first moment that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StablePackage() {}

    /** @param links of the sheets by the names of their parts, which begin with a slash */
    static byte[] of(byte[] packed, Map<String, SheetLinks> links) throws IOException {
        Map<String, byte[]> parts = parts(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] contentTypes = parts.remove(CONTENT_TYPES);
            if (contentTypes != null) {
                put(zip, CONTENT_TYPES, contentTypes);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                SheetLinks ofSheet = links.get("/" + part.getKey());
                put(zip, part.getKey(), ofSheet == null ? part.getValue() : ofSheet.in(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
