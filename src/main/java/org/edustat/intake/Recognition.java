package org.edustat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edustat.concept.FileKind;

/** What a file is by its content. The name has a say only where a few lines could be a table or a text. */
final class Recognition {

    /** Enough of a file to tell what it is; a table shows its columns long before. */
    private static final int HEAD_BYTES = 1 << 16;

    private static final String PDF = "%PDF-";
    private static final int PDF_WITHIN = 1024;

    private Recognition() {}

    /** @param name how the file is called; where it lies it may have another name */
    static FileKind kindOf(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (startsAsZip(head)) {
            return ContainerRecognition.kindOf(file);
        }
        if (CompoundRecognition.begins(head)) {
            return CompoundRecognition.kindOf(file);
        }
        if (startsAsPdf(head)) {
            return FileKind.PDF;
        }
        boolean whole = head.length < HEAD_BYTES;
        return TextRecognition.decode(head, whole)
                .map(text -> TextRecognition.kindOf(text, name))
                .orElse(FileKind.UNKNOWN);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD_BYTES);
        }
    }

    /** Some programs put a few bytes before the beginning; readers look for it in the first kilobyte. */
    private static boolean startsAsPdf(byte[] head) {
        String begun = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        return begun.stripLeading().startsWith(PDF) || begun.startsWith(PDF, begun.indexOf('\n') + 1);
    }

    private static boolean startsAsZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 8 && head[3] <= 8;
    }
}
