package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.edustat.concept.FileKind;

/**
 * Which office file a zip container is, or whether it is an archive of files. An office file is known by the content
 * type of its main part. Both forms of the norm and those with macros use the same words; the binary form of a workbook
 * does not.
 */
final class ContainerRecognition {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String FIXED_LAYOUT = "OFD.xml";

    /** Far more than the list of parts of any office file. */
    private static final int LIST_BYTES = 1 << 22;

    private static final Pattern WORKBOOK = Pattern.compile(
            "contenttype\\s*=\\s*[\"'][^\"']*(spreadsheetml\\.(sheet|template)|ms-excel\\.(sheet|template)\\.macroenabled)\\.main\\+xml");
    private static final Pattern TEXT = Pattern.compile(
            "contenttype\\s*=\\s*[\"'][^\"']*(wordprocessingml\\.(document|template)|ms-word\\.(document|template)\\.macroenabled(template)?)\\.main\\+xml");

    /** Names that only files of one program have: other offices, Java, and office files that lost their beginning. */
    private static final Set<String> STRANGERS = Set.of(
            "mimetype",
            "META-INF/MANIFEST.MF",
            "_rels/.rels",
            "xl/workbook.xml",
            "word/document.xml",
            "ppt/presentation.xml",
            "Doc_0/Document.xml");

    private ContainerRecognition() {}

    /**
     * ZIP for a container that is none of a program's own; UNKNOWN for that of another program and for a broken one.
     */
    static FileKind kindOf(Path file) throws IOException {
        try (ZipFile container = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            if (container.getEntry(FIXED_LAYOUT) != null) {
                return FileKind.OFD;
            }
            ZipEntry list = container.getEntry(CONTENT_TYPES);
            if (list != null) {
                return kindOf(listed(container, list));
            }
            boolean strange = STRANGERS.stream().anyMatch(name -> container.getEntry(name) != null);
            return strange ? FileKind.UNKNOWN : FileKind.ZIP;
        } catch (IOException broken) {
            return archive(file);
        }
    }

    /**
     * What is packed with a password or by rare means is an archive all the same; a damaged office file is none. Java's
     * own reader opens neither, nor a file whose name it cannot say in the language of the machine.
     */
    private static FileKind archive(Path file) {
        try (ZipDirectory directory = ZipDirectory.open(file)) {
            boolean office = directory.has(CONTENT_TYPES)
                    || directory.has(FIXED_LAYOUT)
                    || STRANGERS.stream().anyMatch(directory::has);
            return office ? FileKind.UNKNOWN : FileKind.ZIP;
        } catch (IOException broken) {
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
