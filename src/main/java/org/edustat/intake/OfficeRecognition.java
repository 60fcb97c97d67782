package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.edustat.concept.FileKind;

/**
 * Which office file a zip container is, by the content type of its main part. Both forms of the norm and those with
 * macros use the same words; the binary form of a workbook does not.
 */
final class OfficeRecognition {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Far more than the list of parts of any office file. */
    private static final int LIST_BYTES = 1 << 22;

    private static final Pattern WORKBOOK = Pattern.compile(
            "contenttype\\s*=\\s*[\"'][^\"']*(spreadsheetml\\.(sheet|template)|ms-excel\\.(sheet|template)\\.macroenabled)\\.main\\+xml");
    private static final Pattern TEXT = Pattern.compile(
            "contenttype\\s*=\\s*[\"'][^\"']*(wordprocessingml\\.(document|template)|ms-word\\.(document|template)\\.macroenabled(template)?)\\.main\\+xml");

    private OfficeRecognition() {}

    /** UNKNOWN for any other container and for a broken one. */
    static FileKind kindOf(Path file) throws IOException {
        try (ZipFile container = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8)) {
            if (container.getEntry("OFD.xml") != null) {
                return FileKind.OFD;
            }
            ZipEntry list = container.getEntry(CONTENT_TYPES);
            return list == null ? FileKind.UNKNOWN : kindOf(listed(container, list));
        } catch (ZipException broken) {
            return FileKind.UNKNOWN;
        }
    }

    private static FileKind kindOf(String list) {
        if (WORKBOOK.matcher(list).find()) {
            return FileKind.XLSX;
        }
        return TEXT.matcher(list).find() ? FileKind.DOCX : FileKind.UNKNOWN;
    }

    private static String listed(ZipFile container, ZipEntry list) throws IOException {
        try (InputStream bytes = container.getInputStream(list)) {
            return new String(bytes.readNBytes(LIST_BYTES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
