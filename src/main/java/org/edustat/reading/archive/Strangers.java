package org.edustat.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** Tells what a file is that is not read, by its first bytes, so that the clerk learns what to send instead. */
public final class Strangers {

    private static final int HEAD_BYTES = 1 << 16;
    private static final String COMPOUND_FILE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** A tar archive names itself behind the head of its first member. */
    private static final String TAPE = "ustar";

    private static final int TAPE_AT = 257;
    private static final Map<String, String> BEGINNINGS = beginnings();

    private Strangers() {}

    /** The rule of the finding about this file. */
    public static String rule(Path original) throws IOException {
        byte[] head = head(original);
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.isBlank() || bytes.replace("\0", "").isBlank()) {
            return "reading.empty";
        }
        if (bytes.startsWith("PK")) {
            return container(original);
        }
        if (bytes.startsWith(COMPOUND_FILE)) {
            return compound(original);
        }
        if (bytes.startsWith(TAPE, TAPE_AT)) {
            return "reading.kind_archive";
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> bytes.stripLeading().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("reading.unknown_kind");
    }

    private static Map<String, String> beginnings() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("{\\rtf", "reading.kind_rtf");
        rules.put("<?xml", "reading.kind_xml");
        rules.put("MIME-Version:", "reading.kind_mht");
        rules.put("\u0089PNG", "reading.kind_picture");
        rules.put("\u00FF\u00D8\u00FF", "reading.kind_picture");
        rules.put("GIF8", "reading.kind_picture");
        rules.put("BM", "reading.kind_picture");
        rules.put("II*\0", "reading.kind_picture");
        rules.put("MM\0*", "reading.kind_picture");
        rules.put("Rar!", "reading.kind_archive");
        rules.put("7z\u00BC\u00AF", "reading.kind_archive");
        rules.put("\u001F\u008B", "reading.kind_archive");
        rules.put("BZh", "reading.kind_archive");
        rules.put("\u00FD7zXZ", "reading.kind_archive");
        rules.put("MSCF", "reading.kind_archive");
        return rules;
    }

    private static byte[] head(Path original) throws IOException {
        try (InputStream bytes = Files.newInputStream(original)) {
            return bytes.readNBytes(HEAD_BYTES);
        }
    }

    /** The directory of a compound file names its streams in UTF-16; it may stand anywhere in the file. */
    private static String compound(Path original) throws IOException {
        Map<String, String> streams = new LinkedHashMap<>();
        streams.put("EncryptedPackage", "reading.encrypted");
        streams.put("PowerPoint Document", "reading.kind_ppt");
        Charset utf16 = StandardCharsets.UTF_16LE;
        String bytes = new String(compoundBytes(original), StandardCharsets.ISO_8859_1);
        return streams.entrySet().stream()
                .filter(stream -> bytes.contains(
                        new String((stream.getKey() + "\0").getBytes(utf16), StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("reading.damaged");
    }

    private static byte[] compoundBytes(Path original) throws IOException {
        try (InputStream bytes = Files.newInputStream(original)) {
            return bytes.readNBytes((int) Math.min(Files.size(original), 64 << 20));
        }
    }

    private static String container(Path original) {
        try (ZipFile container = new ZipFile(original.toFile(), StandardCharsets.UTF_8)) {
            if (container.getEntry("mimetype") != null) {
                return "reading.kind_odf";
            }
            if (container.getEntry("META-INF/MANIFEST.MF") != null) {
                return "reading.unknown_kind";
            }
            return container.getEntry("[Content_Types].xml") != null ? "reading.kind_office" : "reading.damaged";
        } catch (IOException broken) {
            return "reading.damaged";
        }
    }
}
